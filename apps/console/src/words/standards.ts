import type { Limit, ListedStandard } from '@lib/client';
import { counted, dayOfYearInWords } from './days';

const KINDS: Readonly<Record<string, string>> = {
  law: 'Law',
  guidance: 'Guidance',
  national: 'National measure',
  local: 'Local practice, which cannot be breached',
};

const GROUPS: Readonly<Record<string, string>> = {
  ehc: 'Education, health and care needs assessment',
  advice: 'Advice',
  health: 'Health pathways',
};

/** What a standard's authority is worth: only law and guidance can be breached. */
export const kindInWords = (kind: string): string => KINDS[kind] ?? kind;

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

const WHO_MUST: Readonly<Record<string, string>> = {
  council: 'The council',
  health: 'The health body',
  school: 'The school or setting',
  educationalPsychologist: 'The educational psychologist',
  socialCare: 'The council’s social care',
};

export const whoMustInWords = (who: string): string => WHO_MUST[who] ?? who;

export const groupInWords = (group: string): string => GROUPS[group] ?? 'Other time limits';

/** In the catalogue's own order, by what they are about. */
export function standardsByGroup(standards: readonly ListedStandard[]) {
  return [...new Set(standards.map(({ group }) => group))].map((group) => ({
    title: groupInWords(group),
    standards: standards.filter((standard) => standard.group === group),
  }));
}
