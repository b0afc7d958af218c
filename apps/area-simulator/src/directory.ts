import { type OrganisationKind, type OrganisationListedV1, organisationListedV1 } from '@lib/contracts';
import type { ToSend } from './message';
import { council, type Organisation, organisations, sourceOf } from './organisations';
import type { ToPublish } from './publish';

/** Before the first of its facts. */
const listedFrom = '2014-09-01';

const numbered: Readonly<Partial<Record<OrganisationKind, 'urn' | 'odsCode' | 'laCode'>>> = {
  nursery: 'urn',
  childminder: 'urn',
  school: 'urn',
  college: 'urn',
  nhsTrust: 'odsCode',
  council: 'laCode',
};

/** Of the right shape, and made up: high in their ranges, where registers have not come to. */
const madeUp = {
  urn: (at: number) => String(999_001 + at),
  odsCode: (at: number) => `ZZZ${String(at).padStart(2, '0')}`,
  laCode: () => '999',
};

function listing({ code, name, kind, agency }: Organisation, at: number): OrganisationListedV1 {
  const number = numbered[kind];
  return { code, name, kind, agency, ...(number && { [number]: madeUp[number](at) }), inForceFrom: listedFrom };
}

/** The made-up area's organisations, as its partnership lists them: told before any child, so that every page has their names. */
export const directoryPart: ToPublish = {
  people: [],
  messages: organisations.map(
    (organisation, at): ToSend => ({
      agency: 'partnership',
      organisation: council.code,
      route: 'events',
      tellAs: 'system:partnership',
      event: {
        ...{ specversion: '1.0', id: `listed-${organisation.code}`, source: sourceOf(council) },
        ...{ type: organisationListedV1.type, subject: organisation.code },
        data: listing(organisation, at),
      },
    }),
  ),
};
