import { answersForItself } from '../../facts/commentary';
import type { Fact } from '../../facts/facts';
import type { ComposedRecord, Flag, Provenance, RecordedFact } from '../child-record';
import type { RecordContext } from '../context';
import { flagsOf } from '../flags';
import { answersElsewhere } from './advice';
import { provenanceOf } from './attributes';

export const answerElsewhere: Flag = {
  code: 'answersAnotherRecord',
  message:
    'It cites a request about another record, with which this one shares no identifier. Check whether they are one child.',
};
export const aboutElsewhere: Flag = {
  code: 'aboutAnotherRecord',
  message:
    'It is about a fact on another record, with which this one shares no identifier. Check whether they are one child.',
};
export const spokenOfElsewhere: Flag = {
  code: 'spokenOfOnAnotherRecord',
  message:
    'Something is said of it on another record, with which this one shares no identifier. Check whether they are one child.',
};
const aboutUnknownEvent: Flag = {
  code: 'aboutUnknownEvent',
  message: 'It is about an event that has not been told about this child.',
};
const answersForAnother: Flag = {
  code: 'answersForAnother',
  message: 'Only the organisation that told a fact can answer for it: this answers nothing.',
};

/** Everything that was told, the newest first by when it was so. What was corrected or withdrawn stays to be seen. */
export const factsSection = (context: RecordContext): Pick<ComposedRecord, 'facts' | 'incomplete'> => ({
  facts: context.shown.map((fact) => recordedFact(fact, context)).reverse(),
  incomplete: context.unfoldable.map(({ id, organisation, reason }) => ({ factId: id, organisation, reason })),
});

function recordedFact(fact: Fact, context: RecordContext): RecordedFact {
  const { child: _, corrects: __, ...content } = fact.data;
  const { corrections, outOfOrder, commentary } = context;
  const { id, contract, event } = fact;
  const correctedBy = corrections.correctedBy.get(id);
  const corrects = corrections.corrects.get(id);
  const withdraws = corrections.withdraws.get(id);
  const withdrawnBy = corrections.withdrawnBy.get(correctedBy ?? id);
  const { flags, ...tied } = tiesOf(fact, context);
  // Assigned: an object that begins with a spread and goes on takes V8 seventy times as long to make.
  return Object.assign(provenanceOf(fact), {
    eventId: event.id,
    kind: contract.kind,
    agency: contract.agency,
    sourceRecord: fact.sourceRecord,
    subject: event.personal.subject,
    content,
    child: { ...fact.child },
    status: withdrawnBy ? 'withdrawn' : correctedBy ? 'corrected' : 'stands',
    ...(corrects && { corrects }),
    ...(correctedBy && { correctedBy }),
    ...(withdraws && { withdraws }),
    ...(withdrawnBy && { withdrawnBy }),
    ...tied,
    ...commentary.get(id),
    flags: [
      ...flagsOf(fact, corrections),
      ...(outOfOrder.get(id) ?? []),
      ...flags,
      ...(answersElsewhere(fact, context) ? [answerElsewhere] : []),
    ],
  } satisfies Omit<RecordedFact, keyof Provenance>);
}

/** What a fact is about, and what is said of it on the records of neighbours, which is only pointed at. */
function tiesOf(
  fact: Fact,
  { byId, others, speakingElsewhere }: RecordContext,
): Pick<RecordedFact, 'about' | 'tiedToRecord' | 'flags'> {
  const speaking = speakingElsewhere.get(fact.id);
  const onOthers = speaking ? { tiedToRecord: speaking.sourceRecord, flags: [spokenOfElsewhere] } : { flags: [] };
  const [named] = fact.names;
  if (named === undefined) return onOthers;
  const { kind } = fact.contract;
  const about = byId.get(named);
  if (about) {
    const isNobodysToSay = kind === 'answer' && !answersForItself(fact, about);
    return { about: about.id, flags: isNobodysToSay ? [answersForAnother] : [] };
  }
  const held = others.find(({ id }) => id === named);
  if (held) return { tiedToRecord: held.sourceRecord, flags: [aboutElsewhere] };
  // Of a withdrawal this has been said already.
  return { flags: kind === 'withdrawal' ? [] : [aboutUnknownEvent] };
}
