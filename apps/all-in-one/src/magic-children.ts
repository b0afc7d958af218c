import { type TokenFor } from '../../area-simulator/src/publish';

/** A child with whom a developer tries something out: what is told of it always has the same effect. */
export interface MagicChild {
  readonly nhsNumber: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: string;
  readonly addressIsRestricted?: true;
  readonly effect: string;
}

/** The numbers never change: agencies' own tests rely on them. In no figure: `isMagicNhsNumber`. */
export const magicChildren: readonly MagicChild[] = [
  {
    nhsNumber: '9991100016',
    givenName: 'Match',
    familyName: 'Sandbox',
    dateOfBirth: '2021-05-04',
    effect: 'Always matches: with this number and date of birth, a fact is in this child’s record.',
  },
  {
    nhsNumber: '9991100024',
    givenName: 'Apart',
    familyName: 'Sandbox',
    dateOfBirth: '2021-05-05',
    effect: 'Goes apart: with this number and another date of birth, a fact is in a record of its own.',
  },
  {
    nhsNumber: '9991100032',
    givenName: 'Castor',
    familyName: 'Sandbox-Twin',
    dateOfBirth: '2021-05-06',
    effect: 'A twin: with this number, a fact is in this record and never in the other’s; with no number, in neither.',
  },
  {
    nhsNumber: '9991100040',
    givenName: 'Pollux',
    familyName: 'Sandbox-Twin',
    dateOfBirth: '2021-05-06',
    effect: 'The other twin: born on the same day, with the same family name and postcode.',
  },
  {
    nhsNumber: '9991100050',
    givenName: 'Digit',
    familyName: 'Sandbox',
    dateOfBirth: '2021-05-07',
    effect: 'A bad check digit: the fact is taken, kept and flagged, and matches nobody by this number.',
  },
  {
    nhsNumber: '9991100067',
    givenName: 'Hidden',
    familyName: 'Sandbox',
    dateOfBirth: '2021-05-08',
    addressIsRestricted: true,
    effect: 'A restricted address: whatever postcode is told, nobody without a need to know is shown one.',
  },
];

const organisation = 'sandbox-children';
/** Long ago: nobody who asks what is new is told of them. */
const recordedtime = '2024-01-08T09:00:00Z';

const eventOf = ({ nhsNumber, effect, ...child }: MagicChild) => ({
  specversion: '1.0',
  id: `sandbox-${nhsNumber}`,
  source: `/agencies/${organisation}`,
  type: 'education.early-years-notification.v1',
  subject: nhsNumber,
  recordedtime,
  data: {
    child: { ...child, nhsNumber, postcode: 'ZZ99 3WZ' },
    raisedOn: '2024-01-08',
    settingName: 'Nobody’s nursery',
    concern: `Made up, for trying things out. ${effect}`,
    areasOfNeed: ['OTH'],
    parentInformed: true,
  },
});

/** Tells of them through the public API, by a source of their own. Told already is as good. */
export async function tellMagicChildren(url: string, tokenFor: TokenFor): Promise<void> {
  const answer = await fetch(`${url}/v1/education/events`, {
    method: 'POST',
    headers: {
      'content-type': 'application/cloudevents-batch+json',
      authorization: `Bearer ${await tokenFor('system:education', organisation, 'backfill')}`,
    },
    body: JSON.stringify(magicChildren.map(eventOf)),
  });
  const { results = [] } = (await answer.json()) as { readonly results?: readonly { readonly status: number }[] };
  // An area that was told of them in the words of an earlier version keeps those: the same children, told already.
  const isTold =
    results.length === magicChildren.length && results.every(({ status }) => status === 202 || status === 409);
  if (!isTold) throw new Error(`The children for trying things out were not taken: ${JSON.stringify(results)}`);
}

/** As it is printed at start. */
export const magicTable = (): string =>
  magicChildren
    .map(({ nhsNumber, givenName, familyName, dateOfBirth, effect }) =>
      [`  ${nhsNumber}  ${givenName} ${familyName}, born ${dateOfBirth}`, `    ${effect}`].join('\n'),
    )
    .join('\n');
