import type { Fact } from '../../facts/facts';

/** What says of which need a fact tells, besides the areas of need that it names. */
const bySigns: readonly { readonly field: string; readonly says: string; readonly need: string }[] = [
  // Ages and Stages, third edition.
  { field: 'communication', says: 'below', need: 'SLCN' },
  { field: 'grossMotor', says: 'below', need: 'PD' },
  { field: 'fineMotor', says: 'below', need: 'PD' },
  { field: 'personalSocial', says: 'below', need: 'SEMH' },
  // The progress check at two.
  { field: 'communicationAndLanguage', says: 'needsSupport', need: 'SLCN' },
  { field: 'physicalDevelopment', says: 'needsSupport', need: 'PD' },
  { field: 'personalSocialEmotional', says: 'needsSupport', need: 'SEMH' },
];

/** Facts that look at a child, and may find a need. */
const looksAt: ReadonlySet<string> = new Set([
  'education.early-years-notification.v1',
  'education.progress-check-at-two.v1',
  'health.child-health-check.v1',
]);

/** The areas of need that a fact tells of, by the codes of the SEN2 return, each once; none where it does not look for any. */
export function needsNoticed({
  contract,
  data,
}: Pick<Fact, 'data'> & { readonly contract: Pick<Fact['contract'], 'type'> }): string[] {
  if (!looksAt.has(contract.type)) return [];
  const named = (data.areasOfNeed as readonly string[] | undefined) ?? [];
  const seen = bySigns.filter(({ field, says }) => data[field] === says).map(({ need }) => need);
  return [...new Set([...named, ...seen])];
}
