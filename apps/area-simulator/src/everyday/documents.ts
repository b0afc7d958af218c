import { educationDocumentAttachedV1, healthDocumentAttachedV1, socialCareDocumentAttachedV1 } from '@lib/contracts';
import { tellDay } from '../as-told';
import type { CaseOfChild } from '../case-of-child';
import { addDays, workday } from '../days';
import type { Random } from '../random';

const hexadecimal = '0123456789abcdef'.split('');

/** Nobody puts the bytes of what is made up: the digest is of nothing. */
const documentOf = (name: string, random: Random) => ({
  ...{ name, mediaType: 'application/pdf', bytes: random.between(20_000, 900_000) },
  digest: Array.from({ length: 64 }, () => random.pick(hexadecimal)).join(''),
});

/** Now and then a letter or a report is attached to what an agency told. */
export const tellDocuments: CaseOfChild = (scene, child) => {
  const { random } = scene;
  const attached = [
    { contract: educationDocumentAttachedV1, oneIn: 8, by: child.atSetting, name: 'Report of the setting' },
    { contract: healthDocumentAttachedV1, oneIn: 8, by: child.inCommunity, name: 'Clinic letter' },
    {
      ...{ contract: socialCareDocumentAttachedV1, oneIn: 3, name: 'Assessment of the family’s needs' },
      by: child.isKnownToCare ? child.atSocialCare : undefined,
    },
  ];
  const tellings = attached.flatMap(({ contract, oneIn, by, name }) => {
    if (!by || random.below(oneIn) > 0) return [];
    const on = workday(addDays(child.settingSawOn, random.between(8, 400)));
    return tellDay(scene, by(), { contract, on, data: documentOf(name, random) }).tellings;
  });
  return { tellings, clocks: [] };
};
