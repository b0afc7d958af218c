import type { DescribedCaseKind, ListedStandard, StandardCatalogue } from '@lib/client';
import { dayInWords } from '../words/days';
import { countingInWords, kindInWords, standardsByCase, whoMustInWords } from '../words/standards';

/** Every time limit with where it comes from, and how its days are counted. */
export const standardsView = ({ version, standards }: StandardCatalogue, caseKinds: readonly DescribedCaseKind[]) => ({
  version,
  groups: standardsByCase(standards, caseKinds).map((group) => ({
    ...group,
    standards: group.standards.map(standardView),
  })),
});

function standardView(standard: ListedStandard) {
  const { id, title, kind, citation, citationVerified, endedBy, excusedBy, floor, inForceFrom, inForceTo } = standard;
  return {
    id,
    title,
    kind: kindInWords(kind),
    citation,
    checked: citationVerified
      ? 'We have read this limit in the cited text.'
      : 'We have not checked this limit against the cited text yet.',
    counting: countingInWords(standard),
    whoMust: whoMustInWords(standard.whoMust),
    ends: `It ends with ${endedBy}.`,
    stops: standard.stoppedBySteps.map(({ says }) => says),
    inForce: inForceTo
      ? `From ${dayInWords(inForceFrom)} to ${dayInWords(inForceTo)}`
      : `From ${dayInWords(inForceFrom)}, with no end`,
    ...(floor ? { floor: 'A time that must be given, not a limit that can be overrun.' } : {}),
    grounds: excusedBy.map((ground) => `${ground.title} (${ground.citation})`),
    figures: `/timeliness?standard=${encodeURIComponent(id)}`,
  };
}
