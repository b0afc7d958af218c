/** Where in law or guidance it is said that a fact is told, or why it is told all the same: the first that fits a type. */
export const sources: readonly (readonly [types: RegExp, source: string])[] = [
  [/looked-after|personal-education/, 'Care Planning, Placement and Case Review (England) Regulations 2010'],
  [/preparing-for-adulthood|adult-handover/, 'SEND Code of Practice 2015, chapter 8: preparing for adulthood'],
  [/continuing-care/, 'National Framework for Children and Young People’s Continuing Care 2016'],
  [
    /personal-health-budget/,
    'National Health Service Commissioning Board and Clinical Commissioning Groups (Responsibilities and Standing Rules) Regulations 2012',
  ],
  [/equality-characteristics/, 'Equality Act 2010, sections 4 and 149'],
  [
    /improvement-risk/,
    'Children Act 2004, section 20, and the area SEND inspection framework: an area’s improvement plan',
  ],
  [/sufficiency/, 'Children and Families Act 2014, section 27; Education Act 1996, section 14'],
  [/sharing-choice/, 'UK GDPR, articles 7 and 21'],
  [/plan-converted|placed-out-of-area/, 'the area’s own practice, which inspectors asked for from 2017 to 2026'],
  [/detain|released|after-release/, 'Children and Families Act 2014, sections 70 to 75'],
  [/elsewhere/, 'Children and Families Act 2014, section 61'],
  [/mediation|agreement|decision-notice/, 'SEND Regulations 2014, regulations 32 to 42'],
  [/appeal|tribunal|recommendation/, 'SEND Regulations 2014, regulations 43 to 45; Tribunal Procedure Rules 2008'],
  [/plan-(move|received|transferred)|commissioner/, 'SEND Regulations 2014, regulations 15 and 16'],
  [/reassessment/, 'SEND Regulations 2014, regulations 23 to 27'],
  [
    /review-|annual-review|amend|under-five-review|phase-transfer|early-review/,
    'SEND Regulations 2014, regulations 18 to 22; Children and Families Act 2014, section 44',
  ],
  [/placement|personal-budget/, 'Children and Families Act 2014, sections 38, 39 and 49'],
  [/acts-for-child/, 'Children and Families Act 2014, section 80'],
  [
    /panel-held|plan-sign-off|plan-contest|outcome-achieved|destination|delay-reason|decision-(explained|clear)/,
    'the area’s own practice, which inspectors asked for from 2017 to 2026',
  ],
  [
    /early-years-notification|notification-(acknowledged|followed-up)/,
    'SEND Code of Practice 2015, 5.39; Children and Families Act 2014, section 24',
  ],
  [/early-health/, 'Children and Families Act 2014, section 23'],
  [/ehc-|draft-comments|exception-recorded/, 'SEND Regulations 2014, regulations 4 to 14'],
  [/advice/, 'SEND Regulations 2014, regulations 6 and 8'],
  [/sen-support|top-up/, 'SEND Code of Practice 2015, chapter 6'],
  [/knowing-me/, 'SEND Code of Practice 2015, 1.3 to 1.10: views, wishes and feelings'],
  [/progress-check-at-two/, 'Statutory framework for the early years foundation stage, progress check at age two'],
  [
    /suspension|permanent-exclusion/,
    'Education Act 2002, section 51A; statutory guidance on suspension and permanent exclusion',
  ],
  [/absence/, 'Working together to improve school attendance (statutory guidance)'],
  [/out-of-school/, 'Education Act 1996, sections 7, 19 and 436A'],
  [/custody/, 'Children and Families Act 2014, sections 70 to 75'],
  [
    /health-care-plan/,
    'Children and Families Act 2014, section 100; Supporting pupils at school with medical conditions',
  ],
  [
    /child-(on|off)-caseload|child-health-check/,
    'Local Authorities (Public Health Functions) Regulations 2013; Healthy Child Programme',
  ],
  [/annual-health-check|learning-disability-register/, 'NHS England, learning disabilities health check scheme'],
  [/treatment-decided/, 'NHS England, referral to treatment consultant-led waiting times, rules suite'],
  [
    /referral|assessment-(started|outcome)|first-contact|interim-support|clinical-risk|expected-wait|follow-up|support-after/,
    'NICE QS51 for autism; else the area’s own practice, which inspectors asked for in 2026',
  ],
  [/equipment/, 'Children and Families Act 2014, sections 26 and 27: provision planned together'],
  [/involvement|plan-alignment/, 'Children Act 1989, sections 17 and 47; Working Together to Safeguard Children'],
  [/quality-assured/, 'SEND Code of Practice 2015, 3.70: designated social care officer'],
  [/front-door/, 'Working Together to Safeguard Children, chapter 1; Children and Families Act 2014, section 25'],
  [
    /concern/,
    'Local Authority Social Services and NHS Complaints (England) Regulations 2009; Children Act 1989 Representations Procedure (England) Regulations 2006',
  ],
  [/named-contact/, 'SEND Code of Practice 2015, 2.21: key working'],
  [/signposted/, 'Children and Families Act 2014, sections 30 and 32'],
  [/family-told|reply|experience|took-part|views/, 'Children and Families Act 2014, section 19'],
  [
    /contact-details|parental-responsibility/,
    'Children Act 1989, sections 2 to 4; SEND Code of Practice 2015, chapter 1',
  ],
  [/correction|challenge|withdrawn/, 'UK GDPR, articles 16 and 19'],
  [/^partnership\./, 'Children and Families Act 2014, section 28: local partners'],
];

export const sourceOf = (type: string): string | undefined => sources.find(([types]) => types.test(type))?.[1];
