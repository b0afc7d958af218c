/** One thing that agencies tell, or that inspectors found no area could show, and what answers it here. */
export interface AskedFor {
  readonly of: 'told' | 'found missing';
  readonly says: string;
  /** Facts by their types, without agency or version where all agencies tell them. */
  readonly facts?: readonly string[];
  readonly pages?: readonly string[];
  /** Addresses of figures and lists, and ids of time limits. */
  readonly figures?: readonly string[];
  /** It is about plans. */
  readonly ofPlans?: true;
  /** What of it nothing answers yet, said. */
  readonly notYet?: string;
}

const told = (says: string, rest: Omit<AskedFor, 'of' | 'says'>): AskedFor => ({ of: 'told', says, ...rest });
const missing = (says: string, rest: Omit<AskedFor, 'of' | 'says'>): AskedFor => ({
  of: 'found missing',
  says,
  ...rest,
});

const tracker = '/early-identification';
const silence = '/silence';
const waits = '/waits';
const retelling = '/retelling';
const child = '/children/{id}';
const timeliness = '/timeliness';
const counts = '/counts';
const counted = '/v1/counts';
const limits = '/v1/timeliness';
const look = ['/children/{id}/look-back', '/v1/children/{id}/look-back'] as const;

/** What agencies tell, in the order of the field’s own list; and after it what inspectors found missing from 2017 to 2026. */
export const askedFor: readonly AskedFor[] = [
  told('A setting believes that a child may have special educational needs', {
    facts: [
      'education.early-years-notification',
      'education.notification-acknowledged',
      'education.notification-followed-up',
    ],
    pages: [tracker, child],
    figures: ['/v1/early-identification'],
  }),
  told('Suspension, permanent exclusion, persistent and severe absence', {
    facts: ['education.suspension', 'education.permanent-exclusion', 'education.absence'],
    pages: [tracker, child],
  }),
  told('An EHC needs assessment and every step after it; educational and psychological advice', {
    facts: [
      'education.ehc-assessment-requested',
      'education.ehc-assessment-decided',
      'education.ehc-plan-issued',
      'education.educational-advice',
    ],
    pages: [child, timeliness],
    figures: ['decide-to-assess', 'final-plan'],
  }),
  told('Annual reviews, their meetings and decisions; moves between phases and areas', {
    facts: [
      ...['education.review-meeting-arranged', 'education.review-notice-sent', 'education.review-advice-circulated'],
      ...['education.review-meeting-held', 'education.review-report-sent', 'education.annual-review-decided'],
      ...['education.amendments-proposed', 'education.plan-not-amended', 'education.review-called-off'],
      ...['education.early-review-asked', 'education.under-five-review-considered', 'education.phase-transfer-due'],
      ...[
        'education.phase-transfer-off',
        'education.plan-move-known',
        'education.plan-transferred',
        'education.plan-received',
      ],
      ...['education.plan-move-told', 'health.commissioner-change-known', 'health.new-commissioner-told'],
      ...['health.new-commissioner-answered', 'education.reassessment-requested', 'education.reassessment-decided'],
      ...['education.reassessment-by-authority', 'education.reassessment-ended', 'education.advice-sufficiency'],
      'education.acts-for-child',
    ],
    pages: [child, timeliness],
    figures: [
      ...['annual-review', 'review-decision', 'final-amended-plan', 'phase-transfer', 'phase-transfer-to-post-16'],
      ...['plan-transferred', 'move-told-to-family', 'first-review-after-move', 'reassess-or-not', 'reassessed-plan'],
      ...['/v1/stale-plans', '/v1/children/{id}/who-acts'],
    ],
  }),
  told('Mediation, appeals, orders and recommendations of the Tribunal', {
    facts: [
      ...['education.decision-notice-sent', 'education.mediation-adviser-contacted', 'education.mediation-requested'],
      ...['education.mediation-arranged', 'education.mediation-over', 'education.mediation-certificate-issued'],
      ...['education.mediation-health-told', 'education.mediation-agreement-made', 'education.agreement-kept'],
      ...['education.appeal-received', 'education.appeal-ended', 'education.appeal-not-opposed'],
      ...[
        'education.tribunal-order-made',
        'education.tribunal-recommendation-made',
        'education.recommendation-answered',
      ],
    ],
    pages: [child, timeliness],
    figures: [
      ...['mediation-certificate', 'mediation-arranged', 'appeal', 'order-to-assess-final-plan', 'order-to-amend'],
      ...['recommendation-answered-health', 'recommendation-answered-social-care'],
    ],
  }),
  told('Education otherwise than at school, placements, budgets; detention and release; outcomes and destinations', {
    facts: [
      ...[
        'education.elsewhere-agreed',
        'education.elsewhere-visited',
        'education.elsewhere-reviewed',
        'education.elsewhere-ended',
      ],
      ...['education.placement-requested', 'education.placement-consulted', 'education.placement-answered'],
      ...['education.personal-budget-agreed', 'education.detained', 'education.detained-provision-arranged'],
      ...[
        'education.released',
        'education.reviewed-after-release',
        'education.outcome-achieved',
        'education.destination-recorded',
      ],
    ],
    pages: [child, counts],
    figures: ['elsewhere-reviewed', 'elsewhere-visited', 'placement-answered', '/v1/stale-plans', '/v1/plan-making'],
  }),
  told('Why a decision was made and whether that was clear; reasons for delay, sign-off, panels', {
    facts: [
      ...['education.delay-reason-recorded', 'education.plan-sign-off', 'education.plan-contest-answered'],
      ...['education.panel-held', 'education.decision-explained', 'family.decision-clear'],
    ],
    pages: [child, '/children/{id}/delays', '/children/{id}/plan', counts],
    figures: ['/v1/reason-understood', '/v1/delays', '/v1/children/{id}/delays', '/v1/plan-making'],
  }),
  told('Documents attached to plans and to advice', {
    facts: ['education.document-attached', 'health.document-attached', 'social-care.document-attached'],
    pages: [child],
    figures: ['/v1/children/{id}/documents/{digest}'],
  }),
  told('‘Knowing Me’, and SEN support: started, reviewed, what was tried, stopped', {
    facts: [
      'education.knowing-me',
      'education.sen-support-started',
      'education.sen-support-reviewed',
      'education.sen-support-stopped',
    ],
    pages: [child],
    figures: ['sen-support-reviewed'],
  }),
  told('The progress check at two', { facts: ['education.progress-check-at-two'], pages: [tracker, child] }),
  told('Home education, missing education, alternative provision; detention and release', {
    facts: ['education.out-of-school', 'education.custody', 'education.detained', 'education.released'],
    pages: [child, counts],
    figures: [counted, '/v1/plan-making'],
  }),
  told('Health notifies the council of a young child (section 23)', {
    facts: ['health.early-health-notification', 'health.early-health-step', 'education.ehc-responsibility-assumed'],
    pages: [tracker, '/worklist', child, counts],
    figures: ['decide-to-assess-without-request', '/v1/early-identification', '/v1/plan-making'],
  }),
  told('Referral to a pathway, from receipt to the outcome and what comes after', {
    facts: [
      ...[
        'health.pathway-referral',
        'health.referral-decided',
        'health.referral-decision-told',
        'health.referral-triaged',
      ],
      ...[
        'health.assessment-started',
        'health.assessment-outcome-told',
        'health.treatment-decided',
        'health.referral-closed',
      ],
      ...['health.referral-moved', 'health.support-after-diagnosis', 'health.first-contact-attended'],
    ],
    pages: [child, waits, timeliness],
    figures: [
      'referral-acceptance-told',
      'autism-assessment-started',
      'consultant-led-treatment',
      'adhd-begun',
      '/v1/waits',
    ],
  }),
  told('Healthy child reviews, from the antenatal contact to the mid-teens', {
    facts: ['health.child-on-caseload', 'health.child-off-caseload', 'health.child-health-check'],
    pages: [child, tracker],
    figures: [
      'new-birth-visit',
      'six-to-eight-week-review',
      'twelve-month-review',
      'two-year-review',
      'school-entry-vision',
      'year-six-check',
      'mid-teens-check',
    ],
  }),
  told('Health assessments and reviews of looked-after children', {
    facts: ['health.looked-after-health-assessment', 'social-care.looked-after-review-held'],
    pages: [child],
    figures: ['initial-health-assessment', 'review-health-assessment', 'looked-after-review'],
  }),
  told('The annual health check from 14 with a learning disability', {
    facts: ['health.learning-disability-register', 'health.annual-health-check'],
    pages: [child],
    figures: ['annual-health-check'],
  }),
  told('Specialist equipment, from the request to its return', {
    facts: [
      ...[
        'health.equipment-requested',
        'health.equipment-approved',
        'health.equipment-ordered',
        'health.equipment-delivered',
      ],
      ...[
        'health.equipment-issued',
        'health.equipment-serviced',
        'health.equipment-moved',
        'health.equipment-returned',
      ],
    ],
    pages: [child, '/children/{id}/equipment'],
    figures: ['equipment-delivered', 'equipment-serviced', '/v1/equipment', '/v1/children/{id}/equipment'],
  }),
  told('Clinical risk while waiting; follow-up reviews', {
    facts: ['health.clinical-risk-assessed', 'health.follow-up-agreed', 'health.follow-up-reviewed'],
    pages: [child],
    figures: ['clinical-risk-assessed', 'follow-up-review'],
  }),
  told('Personal health budgets, continuing care, transition to adult services', {
    facts: ['health.personal-health-budget', 'health.continuing-care-decided', 'health.adult-handover'],
    pages: [child, counts],
    figures: [counted],
  }),
  told('Social care advice, involvement as status and contact, plans beside each other', {
    facts: [
      ...['social-care.social-care-advice', 'social-care.involvement-status', 'social-care.safeguarding-involvement'],
      ...['social-care.plan-alignment', 'social-care.contribution-quality-assured'],
    ],
    pages: [child],
    figures: ['advice-own-social-care', 'plans-brought-into-line', 'plans-compared-again'],
  }),
  told('Numbers that were replaced, changed or allocated in error', {
    facts: ['health.nhs-number-replaced', 'health.nhs-number-in-error', 'education.upn-changed'],
    pages: [child],
  }),
  told('A new identity, by adoption or for protection', { facts: ['social-care.new-identity'], pages: [child] }),
  told('Views and wishes, corrections, what helped and how it felt', {
    facts: ['family.views', 'family.correction-asked', 'family.experience', 'family.reply', 'family.took-part'],
    pages: [child],
  }),
  told('Consent and choices about sharing', {
    facts: ['family.sharing-choice'],
    pages: [child, counts],
    figures: [counted],
  }),
  told(
    'How a family is to be reached, its language and formats; who has parental responsibility and how that is known',
    {
      facts: ['family.contact-details', 'family.parental-responsibility'],
      pages: [child],
      figures: ['/v1/children/{id}/prefill'],
    },
  ),
  missing('SEN support before any plan, what was tried of what is ordinarily available, and top-up funding', {
    facts: ['education.sen-support-started', 'education.sen-support-reviewed', 'education.top-up-funding'],
    pages: [child],
    figures: ['sen-support-reviewed'],
  }),
  missing('Checks at school entry, in year 6 and the mid-teens; the check at two joined with the review', {
    facts: ['health.child-health-check', 'education.progress-check-at-two'],
    pages: [tracker],
    figures: ['school-entry-vision', 'school-entry-hearing', 'year-six-check', 'mid-teens-check', 'two-year-review'],
  }),
  missing('Home-educated and missing children as populations of every figure', {
    facts: ['education.out-of-school'],
    pages: [counts, timeliness],
    figures: [counted, limits],
  }),
  missing('Waits to be assessed and to be reviewed; risk assessed for all who wait, and again', {
    facts: ['health.clinical-risk-assessed', 'health.referral-reprioritised', 'health.follow-up-agreed'],
    pages: [waits, timeliness],
    figures: ['clinical-risk-assessed', 'follow-up-review', '/v1/waits'],
  }),
  missing('Support while waiting: offered, taken up, none', {
    facts: ['health.interim-support-offered', 'health.interim-support-answered'],
    pages: [child, '/worklist'],
  }),
  missing('Hearing whether a referral is accepted, and an honest expected wait', {
    facts: ['health.referral-decision-told', 'health.expected-wait'],
    pages: [waits, child],
    figures: ['referral-acceptance-told', '/v1/waits'],
  }),
  missing('Days since the family last heard anything', {
    facts: ['education.family-told', 'health.family-told', 'social-care.family-told'],
    pages: [silence],
    figures: ['/v1/silence'],
  }),
  missing('Coded reasons for delay beside exceptions; placement consultations sent and answered', {
    ofPlans: true,
    facts: [
      ...['education.delay-reason-recorded', 'education.exception-recorded'],
      ...['education.placement-requested', 'education.placement-consulted', 'education.placement-answered'],
    ],
    pages: [child, counts, '/children/{id}/delays', timeliness],
    figures: ['placement-answered', '/v1/delays', '/v1/children/{id}/delays', '/v1/plan-making', limits],
  }),
  missing('Places and capacity', {
    facts: ['partnership.setting-places'],
    pages: ['/planning'],
    figures: ['/v1/directory/places'],
  }),
  missing(
    'Sign-off of a plan by each contributor, and by the commissioner for section G; panels: invited, present, contributed, decided',
    {
      ofPlans: true,
      facts: ['education.plan-sign-off', 'education.plan-contest-answered', 'education.panel-held'],
      pages: [child, '/children/{id}/plan', counts],
      figures: ['/v1/plan-making', '/v1/children/{id}/plan-versions'],
    },
  ),
  missing('The front door: a contact, its outcome, its turnaround', {
    facts: [
      'education.front-door-contact',
      'health.front-door-contact',
      'social-care.front-door-contact',
      'health.front-door-answer',
    ],
    pages: [child, timeliness],
    figures: ['contact-decided', 'hub-contact-answered', 'asker-told'],
  }),
  missing('Permanent exclusion as the trigger of a request; exclusions of children who wait', {
    ofPlans: true,
    facts: ['education.permanent-exclusion', 'education.ehc-assessment-requested', 'health.referral-reprioritised'],
    pages: [child, counts, look[0]],
    figures: ['/v1/exclusions', look[1]],
  }),
  missing(
    'Alternative provision and education otherwise than at school under one oversight; the virtual school’s plan; detention, release and coming back',
    {
      ofPlans: true,
      facts: [
        ...['education.elsewhere-agreed', 'education.elsewhere-visited', 'education.elsewhere-reviewed'],
        ...['education.out-of-school', 'education.personal-education-plan', 'education.detained'],
        ...['education.detained-provision-arranged', 'education.released', 'education.reviewed-after-release'],
      ],
      pages: [child, timeliness, counts],
      figures: ['elsewhere-reviewed', 'elsewhere-visited', '/v1/stale-plans', '/v1/plan-making', counted],
    },
  ),
  missing('Risk of NEET, destinations, accommodation, paid work; handing over to adult services', {
    ofPlans: true,
    facts: ['education.preparing-for-adulthood', 'education.destination-recorded', 'health.adult-handover'],
    pages: [child, counts],
    figures: [counted],
  }),
  missing('Equipment: from the request to delivery, moves with the child, a second one seen before it is bought', {
    facts: ['health.equipment-requested', 'health.equipment-delivered', 'health.equipment-moved'],
    pages: ['/children/{id}/equipment', timeliness],
    figures: ['equipment-delivered', '/v1/equipment', '/v1/children/{id}/equipment'],
  }),
  missing('Retell rate, split by whether an early notification existed', {
    facts: ['education.early-years-notification'],
    pages: [retelling, '/children/{id}/prefill'],
    figures: ['/v1/retelling', '/v1/children/{id}/prefill'],
  }),
  missing('Named contacts: whom to ask, from when to when', {
    facts: ['education.named-contact', 'health.named-contact', 'social-care.named-contact'],
    pages: [child],
  }),
  missing('Children out of sight: newly arrived, in custody, coming back', {
    facts: ['education.out-of-school', 'education.custody', 'education.detained', 'education.released'],
    pages: [child, counts],
    figures: [counted, '/v1/plan-making'],
  }),
  missing('Support after diagnosis; community networks; mental health and behaviour support in schools', {
    facts: ['health.support-after-diagnosis', 'health.signposted'],
    pages: [waits, counts],
    figures: ['mental-health-in-school-begun', 'positive-behaviour-support-begun', counted],
  }),
  missing('Plans of other kinds: nursing, individual health care; conversion from one kind to another', {
    ofPlans: true,
    facts: [
      'education.ehc-plan-in-force',
      'education.health-care-plan-agreed',
      'education.health-care-plan-reviewed',
      'education.plan-converted',
    ],
    pages: [child, counts],
    figures: ['health-care-plan-reviewed', counted, '/v1/plan-making'],
  }),
  missing('Children placed out of the area', {
    ofPlans: true,
    facts: ['education.placed-out-of-area'],
    pages: [child, counts],
    figures: [counted],
  }),
  missing('The commissioner: vacancies and caseload beside waits, providers added, spend beside impact', {
    facts: ['partnership.service-means'],
    pages: ['/planning', waits],
    figures: ['/v1/directory/service-means', '/v1/waits'],
  }),
  missing('Small numbers suppressed', {
    facts: ['family.experience', 'education.permanent-exclusion'],
    pages: [counts, timeliness],
    figures: [counted, limits],
  }),
  missing('Every figure by protected characteristic and care status; an inspection pack', {
    facts: [
      ...['education.equality-characteristics', 'social-care.involvement-status'],
      'social-care.safeguarding-involvement',
    ],
    pages: [timeliness, '/inspection-pack', '/published'],
    figures: [limits, '/v1/inspection-pack', '/v1/published-figures'],
    notYet: 'The figures that are no time limit’s are by out of school alone.',
  }),
  missing('Concerns of families and their forum, answered, what changed', {
    facts: [
      'family.concern-raised',
      'education.concern-answered',
      'health.concern-answered',
      'social-care.concern-answered',
    ],
    pages: [child, timeliness],
    figures: [
      'health-complaint-acknowledged',
      'health-complaint-answered',
      'social-care-complaint-answered',
      'concern-answered',
    ],
  }),
  missing('Family experience linked to measures', {
    facts: ['family.experience'],
    pages: [child, counts],
    figures: [counted],
  }),
  missing('Risks and escalations of the improvement plan; aggregate need and sufficiency', {
    facts: ['partnership.improvement-risk', 'partnership.sufficiency-forecast'],
    pages: ['/planning'],
    figures: ['/v1/directory/improvement-risks', '/v1/directory/sufficiency'],
  }),
  missing('Quality and coverage of each body’s contribution to plans, social care and therapies above all', {
    ofPlans: true,
    facts: [
      ...['social-care.contribution-quality-assured', 'education.plan-quality-audited'],
      'education.educational-advice',
      'health.health-advice',
      'social-care.social-care-advice',
    ],
    pages: [child, counts],
    figures: [
      counted,
      '/v1/plan-making',
      '/v1/plan-making/sample',
      'advice-health',
      'advice-school',
      'advice-own-social-care',
    ],
  }),
];
