import type { CaseOfChild } from './case-of-child';
import { tellAnnualChecks, tellChecks } from './child-health/tells';
import { tellConcern, tellFrontDoor, tellHealthCarePlan, tellSenSupport } from './everyday/cases';
import { tellDocuments } from './everyday/documents';
import { tellPlainFacts } from './everyday/plain';
import { tellPlanLife } from './plan-life/tells';
import { tellAlignment, tellCustody, tellLookedAfter } from './seldom/care';
import { tellWhoItIs } from './seldom/identity';
import { tellFamilyHub, tellFew, tellTakenBack } from './seldom/others';
import { tellFollowUp, tellHelpAtSchool, tellHelpWithBehaviour, tellMovedWait } from './seldom/referrals';
import { tellEquipment } from './specialist-equipment/tells';

/** Cases that follow from what else happens to a child, a line each. A new one comes last: what stands before it stays as it is. */
export const casesOfChild: readonly CaseOfChild[] = [
  tellEquipment,
  tellChecks,
  tellAnnualChecks,
  tellSenSupport,
  tellHealthCarePlan,
  tellFrontDoor,
  tellConcern,
  tellPlainFacts,
  tellPlanLife,
  ...[tellLookedAfter, tellAlignment, tellCustody, tellFamilyHub, ...tellTakenBack],
  ...tellFew,
  ...[tellMovedWait, tellFollowUp, tellHelpAtSchool, tellHelpWithBehaviour],
  tellDocuments,
  ...tellWhoItIs,
];
