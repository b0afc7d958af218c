import type { LocalDate } from '@lib/kernel';
import { daysBetween } from '@lib/statutory';
import type { ChildRecord, RecordedFact } from '../../record/child-record';
import { type Form, forms } from './forms';
import { carriedBy, items } from './items';

/** What is already known of one thing that a form asks for, by whoever said it. */
export interface KnownValue {
  readonly value: string;
  readonly organisation: string;
  readonly agency: string;
  readonly factId: string;
  readonly occurredOn: LocalDate;
  readonly daysOld: number;
}

/** A thing that a form asks for, and what the family need not say again. */
export interface PrefillItem {
  readonly item: string;
  readonly title: string;
  /** The newest first; none where nobody whom the reader may see has told it. */
  readonly known: readonly KnownValue[];
}

/** A form with what is known already, as its reader may see it. */
export interface Prefill {
  readonly id: string;
  readonly form: string;
  readonly title: string;
  readonly asAt: LocalDate;
  /** Every form of the area. */
  readonly forms: readonly Pick<Form, 'form' | 'title' | 'agency'>[];
  readonly items: readonly PrefillItem[];
  /** How many things it asks for, and how many of them are known. */
  readonly asks: number;
  readonly alreadyKnown: number;
  /** What this reader's role never sees, said whether or not there is any of it here. */
  readonly notShown: string;
}

const formsThere = forms.map(({ form, title, agency }) => ({ form, title, agency }));

export const formNamed = (name: string | undefined): Form | undefined => forms.find(({ form }) => form === name);

/** Of a record as its reader may see it: what is hidden from them is known to the form neither. */
export function prefillOf(
  { id, facts, asAt, notShown }: Pick<ChildRecord, 'id' | 'facts' | 'asAt' | 'notShown'>,
  form: Form,
): Prefill {
  const said = facts.filter(({ status }) => status === 'stands').flatMap(saidIn);
  const asked = form.asks.map((name): PrefillItem => {
    const seen = new Set<string>();
    const known = said
      .filter(({ item }) => item === name)
      .filter(
        ({ value, organisation }) => !seen.has(`${organisation} ${value}`) && seen.add(`${organisation} ${value}`),
      )
      .map(({ item: _, ...value }) => ({ ...value, daysOld: Math.max(0, daysBetween(value.occurredOn, asAt)) }));
    return { item: name, title: items.find(({ item }) => item === name)?.title ?? name, known };
  });
  return {
    ...{ id, form: form.form, title: form.title, asAt, forms: formsThere, items: asked, asks: asked.length },
    alreadyKnown: asked.filter(({ known }) => known.length > 0).length,
    notShown,
  };
}

function saidIn({ type, content, child, organisation, agency, factId, occurredOn }: RecordedFact) {
  return carriedBy({ contract: { type }, data: content, child }).map((carried) => ({
    ...carried,
    ...{ organisation, agency, factId, occurredOn },
  }));
}
