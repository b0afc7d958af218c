import { type CaseOfChild, detailsOf, stateOf } from '@lib/casework';
import type { Case } from '../child-record';
import type { RecordContext } from '../context';

/**
 * Where each case of the child stands: those of the pages that have a lifecycle. What was told of a later day than the one asked about
 * may count for a time limit by then; it has not happened yet, and says nothing of the case.
 */
export const casesSection = ({ cases, byId }: RecordContext): { readonly cases: Case[] } => ({
  cases: cases.all
    .filter(({ kind }) => kind.lifecycle)
    .map((each) => ({
      ...each,
      steps: each.steps.filter(({ factId }) => byId.has(factId)),
      openedBy: each.openedBy.filter(({ id }) => byId.has(id)),
    }))
    .filter(({ steps }) => steps.length > 0)
    .map(caseShown)
    .sort(latestFirst),
});

/** Details that readers of the API know as fields of the case. Those of newer cases are in the list of all alone. */
const fields = new Set(['requestedBy', 'caseOfficer', 'setting', 'settingName', 'pathway']);

function caseShown(each: CaseOfChild): Case {
  const { kind, key, steps, openedBy } = each;
  const organisation = openedBy[0]?.organisation ?? steps[0]!.body;
  const details = detailsOf(each);
  return {
    kind: kind.id,
    organisation,
    // A case of which a child has one is nobody's to number.
    reference: kind.reference === 'child' ? key : key.slice(organisation.length + 1),
    ...stateOf(each),
    steps: steps.map(({ step, on, factId }) => ({ step, on, factId })),
    ...Object.fromEntries(Object.entries(details).filter(([name]) => fields.has(name))),
    ...(Object.keys(details).length > 0 && {
      details: Object.entries(details).map(([name, value]) => ({ name, label: kind.details[name]!.label, value })),
    }),
  };
}

const latestFirst = (one: Case, other: Case): number =>
  one.since < other.since ? 1 : one.since > other.since ? -1 : one.reference < other.reference ? -1 : 1;
