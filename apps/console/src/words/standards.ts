import type { DescribedCaseKind, Limit, ListedStandard } from '@lib/client';
import { inWords } from './codes';
import { counted, dayOfYearInWords } from './days';

const KINDS: Readonly<Record<ListedStandard['kind'], string>> = {
  law: 'Law',
  guidance: 'Guidance',
  national: 'National measure',
  local: 'Local practice, which cannot be breached',
};

/** What a standard's authority is worth: only law and guidance can be breached. */
export const kindInWords = (kind: string): string => KINDS[kind as ListedStandard['kind']] ?? inWords(kind);

/** '6 weeks', '10 working days', '15 February' */
export function limitInWords(limit: Limit): string {
  if ('weeks' in limit) return counted(limit.weeks, 'week');
  if ('days' in limit) return counted(limit.days, 'day');
  if ('months' in limit) return counted(limit.months, 'month');
  if ('years' in limit) return counted(limit.years, 'year');
  if ('workingDays' in limit) return counted(limit.workingDays, 'working day');
  return dayOfYearInWords(limit.dayOfYear);
}

/** How the days are counted, as a sentence. */
export function countingInWords({ countingWord, limit, from, floor }: ListedStandard): string {
  const period = limitInWords(limit);
  if (countingWord === 'beginningWith') {
    return `${floor ? 'At least ' : ''}${period} beginning with ${from}: that day is day 1.`;
  }
  if (countingWord === 'atLeastBefore') return `At least ${period} before ${from}.`;
  if (countingWord === 'before')
    return `Before ${period} ${'dayOfYear' in limit ? 'after' : 'have passed since'} ${from}.`;
  if (countingWord === 'by' || 'dayOfYear' in limit) {
    return 'dayOfYear' in limit ? `By ${period} after ${from}.` : `By the day ${period} after ${from}.`;
  }
  if ('workingDays' in limit) {
    return `Within ${period} of ${from}: that day is not counted, nor are weekends and bank holidays.`;
  }
  const weeks = 'weeks' in limit ? `, ${counted(limit.weeks * 7, 'day')} after it` : '';
  return `${floor ? 'At least ' : 'Within '}${period} of ${from}: that day is not counted, so the last day is the corresponding day${weeks}. Weekends and holidays do not move it.`;
}

const WHO_MUST: Readonly<Record<ListedStandard['whoMust'], string>> = {
  council: 'The council',
  health: 'The health body',
  school: 'The school or setting',
  educationalPsychologist: 'The educational psychologist',
  socialCare: 'The council’s social care',
  whoeverWasAsked: 'Whoever was asked',
  mediationAdviser: 'The mediation adviser',
  family: 'The family, if it wishes',
};

export const whoMustInWords = (who: ListedStandard['whoMust']): string => WHO_MUST[who] ?? inWords(who);

/** By the kind of case in whose time they run, in the order of its own catalogue. */
export function standardsByCase(standards: readonly ListedStandard[], caseKinds: readonly DescribedCaseKind[]) {
  const isOf = ({ clocks }: DescribedCaseKind, { id }: ListedStandard) => clocks.includes(id);
  return [
    ...caseKinds.map((kind) => ({
      title: kind.title,
      standards: standards.filter((standard) => isOf(kind, standard)),
    })),
    {
      title: caseKinds.length > 0 ? 'Other time limits' : 'Time limits',
      standards: standards.filter((standard) => !caseKinds.some((kind) => isOf(kind, standard))),
    },
  ].filter((group) => group.standards.length > 0);
}
