import { type Agency, agencies } from '@lib/contracts';
import type { Fact } from '../../facts/facts';
import type { AdviceAsked, AgencyVoice, ComposedRecord } from '../child-record';
import type { RecordContext } from '../context';
import { adviceSection, agencyOf } from './advice';

/** A delivery is a service's own word, and a withdrawal takes a word back. */
const isOwnWord = ({ kind }: Fact['contract']): boolean => kind !== 'delivery' && kind !== 'withdrawal';

/** None of them says that there is nothing more to know. */
const voices: Readonly<Record<AgencyVoice['state'], string>> = {
  told: 'Has told us something. It may know more.',
  askedNotYetTold: 'Has been asked and has not told us yet.',
  neverAsked: 'Has told us nothing, and nobody has asked.',
};

/** Which agencies have been heard of this child, and what has been asked of which. */
export function agenciesSection(context: RecordContext): Pick<ComposedRecord, 'agencies' | 'advice'> {
  const { advice } = adviceSection(context);
  return { agencies: agencies.map((agency) => voiceOf(agency, context.inForce, advice)), advice };
}

function voiceOf(agency: Agency, inForce: readonly Fact[], advice: readonly AdviceAsked[]): AgencyVoice {
  const own = inForce.filter(({ contract }) => contract.agency === agency && isOwnWord(contract));
  const isWaitedFor = advice.some((asked) => agencyOf(asked) === agency && !asked.answerFactId && !asked.withdrawnOn);
  const lastToldAt = own
    .map(({ recordedAt }) => recordedAt)
    .sort()
    .at(-1);
  const state = own.length > 0 ? 'told' : isWaitedFor ? 'askedNotYetTold' : 'neverAsked';
  return {
    agency,
    state,
    inWords: voices[state],
    organisations: [...new Set(own.map(({ organisation }) => organisation))].sort(),
    ...(lastToldAt && { lastToldAt }),
  };
}
