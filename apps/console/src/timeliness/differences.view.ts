import type { DifferingCase, FactBetween, ListedStandard, QueryOf, TimelinessDifferences } from '@lib/client';
import type { Read } from '../api';
import { factHref, pageHref } from '../child/child-hrefs';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import { counted, dayInWords, instantInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { countedInWords } from './counts';

type Query = QueryOf<'listTimelinessDifferences'>;

/** By which cases two moments differ, and which facts came between. */
export function differencesView(
  query: Query,
  standard: ListedStandard | undefined,
  { answer, lagSeconds }: Read<TimelinessDifferences>,
) {
  const { after, knownBefore: _, ...rest } = query;
  const { asAt, knownAt, knownBefore, total, cases, next, counted: counts } = answer;
  const pinned = { ...query, knownBefore, asAt, knownAt, after: undefined };
  return {
    frame: frameOf({ asAt, knownAt, lagSeconds }),
    heading: total === 0 ? 'No case differs' : `${counted(total, 'case')} differ${total === 1 ? 's' : ''}`,
    of: standard?.title ?? query.standard ?? 'Every time limit',
    between: `Known at ${instantInWords(knownBefore)}: ${counts.before} due. Known at ${instantInWords(knownAt)}: ${counts.after} due.`,
    back: `/timeliness${queryOf({ ...rest, knownAt })}`,
    rows: cases.map((one) => rowOf(one, standard?.floor === true, { asAt, knownAt })),
    ...(next ? { next: `/timeliness/differences${queryOf({ ...pinned, after: next })}#cases` } : {}),
    ...(after ? { first: `/timeliness/differences${queryOf(pinned)}#cases` } : {}),
  };
}

function rowOf({ before, after, because }: DifferingCase, isFloor: boolean, moment: { asAt: string; knownAt: string }) {
  const one = (after ?? before)!;
  const words = countedInWords(isFloor);
  const said = (side: DifferingCase['before']) =>
    side ? `${words[side.status]}, last day ${dayInWords(side.dueOn)}` : 'Not counted';
  return {
    called: one.case,
    pseudonym: one.pseudonym,
    body: organisationInWords(one.body),
    before: said(before),
    after: said(after),
    because: because.map((fact) => ({
      words: factInWords(fact),
      ...(one.child && fact.factId ? { href: factHref(one.child, moment)(fact.factId) } : {}),
    })),
    ...(one.child ? { record: pageHref(one.child, 'clocks', moment) } : {}),
  };
}

const DID: Readonly<Record<FactBetween['did'], string>> = {
  told: 'told',
  corrected: 'put right',
  tookBack: 'told',
};

const factInWords = ({ fact, did, by, occurredOn, recordedAt }: FactBetween): string =>
  `${fact}, of ${dayInWords(occurredOn)}: ${DID[did]} by ${organisationInWords(by)} on ${instantInWords(recordedAt)}`;
