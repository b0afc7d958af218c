import type { Reason } from '@lib/linkage';
import type { Fact } from '../../facts/facts';
import { decisionIn } from '../../identity/decisions';
import { saysWho } from '../../identity/identity';
import type { Compared, ComposedRecord, IdentityDecisionSaid, KeptApart } from '../child-record';
import type { RecordContext } from '../context';
import { childInList } from '../names';
import { attributesOf } from './attributes';

/** Which source records are this child, why, and which that look alike are not. */
export const identitySection = ({
  cluster,
  known,
  others,
  decisions,
}: RecordContext): Pick<ComposedRecord, 'id' | 'sourceRecords' | 'links' | 'apart' | 'decisions'> => ({
  id: cluster.head,
  sourceRecords: cluster.members.flatMap((id) => sourceRecordOf(id, known)),
  links: cluster.links.map(({ between, because }) => ({
    between,
    because: because.map(({ sentence }) => sentence).join(' '),
    ...comparedIn(because),
  })),
  apart: [
    ...cluster.apart.map((each) => keptApart(each, cluster, others)),
    ...(cluster.asks ?? []).map((each) => ({ ...keptApart(each, cluster, others), waits: 'forAPerson' as const })),
  ],
  ...saidOf(cluster, decisions),
});

function saidOf({ members }: RecordContext['cluster'], all: readonly Fact[]): Pick<ComposedRecord, 'decisions'> {
  const own = all.filter((fact) => {
    const { one, other } = decisionIn(fact).question;
    return members.includes(one) || members.includes(other);
  });
  if (own.length === 0) return {};
  const decisions = own.map((fact): IdentityDecisionSaid => {
    const { question, answer, why, decidedOn } = decisionIn(fact);
    return {
      factId: fact.id,
      eventId: fact.event.id,
      between: [question.one, question.other],
      ...{ restsOn: question.restsOn, answer, why },
      ...{ by: fact.event.toldby, organisation: fact.organisation, decidedOn, recordedAt: fact.recordedAt },
    };
  });
  return {
    decisions: decisions.sort((one, other) =>
      `${one.recordedAt} ${one.factId}` < `${other.recordedAt} ${other.factId}` ? -1 : 1,
    ),
  };
}

const keptApart = (
  { between, because }: RecordContext['cluster']['apart'][number],
  cluster: RecordContext['cluster'],
  others: readonly Fact[],
): KeptApart => ({
  between,
  because: because.sentence,
  ...comparedIn([because]),
  ...otherOf(between, cluster, others),
});

/** Feature by feature, where likeness decided: in words that never repeat what was told. */
function comparedIn(because: readonly Reason[]): { readonly compared?: readonly Compared[] } {
  const compared = because.flatMap((each) => each.compared ?? []);
  return compared.length === 0 ? {} : { compared: compared.map(({ title, level }) => ({ feature: title, is: level })) };
}

/** By the facts of the layer that the record is of: who may see that there is another record may see whose it is. */
function otherOf(
  between: KeptApart['between'],
  { members }: RecordContext['cluster'],
  others: readonly Fact[],
): Pick<KeptApart, 'other'> {
  const [other] = between.filter((id) => !members.includes(id)).flatMap((id) => sourceRecordOf(id, others));
  if (!other) return {};
  const own = others.filter((fact) => fact.sourceRecord === other.id && saysWho(fact));
  return { other: { ...other, ...childInList({ id: other.id, attributes: attributesOf(own) }) } };
}

function sourceRecordOf(id: string, facts: readonly Fact[]): ComposedRecord['sourceRecords'][number][] {
  // A delivery is a fact of another organisation about this record: it does not say whose record it is.
  const own = facts.find(({ sourceRecord, contract }) => sourceRecord === id && contract.kind !== 'delivery');
  return own ? [{ id, organisation: own.organisation, subject: own.event.personal.subject }] : [];
}
