import { isBounded, layerOf, maySearch, type Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { Problem } from '@lib/http';
import { type Clock, isLocalDate, type LocalDate, pointerTo } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, RECORDS, SEARCH } from '../../ports';
import type { ComposedRecord } from '../../record/child-record';
import { type RecordPorts, recordFor, recordsUnder } from '../../record/record-for';
import type { Views } from '../../store/views.port';
import { nameTerm, nhsTerm, searchTerms, upnTerm, wordsOf } from './search.fold';

/** One way of looking: an NHS number, or a UPN, or a name with a date of birth. */
export interface SearchCriteria {
  readonly nhsNumber?: string;
  readonly upn?: string;
  /** Words of the name, in any order. */
  readonly name?: string;
  readonly dateOfBirth?: LocalDate;
  /** The cursor `next` of an earlier page. */
  readonly after?: string;
}

/** Children that the caller may see: others leave no gap to be counted. */
export interface FoundChildren {
  readonly children: readonly {
    readonly id: string;
    readonly names: readonly { readonly value: string; readonly saidBy: readonly string[] }[];
    readonly dateOfBirth: readonly { readonly value: string; readonly organisations: readonly string[] }[];
    readonly organisations: readonly string[];
    /** Set where only the own words of the reader's organisation are shown: whether others told of this child. */
    readonly othersKnow?: boolean;
    /** Why this child was found. */
    readonly matchedBy: readonly string[];
  }[];
  readonly next?: string;
}

/** Somebody looks for a child by an identifier, or by name and date of birth. */
export class SearchChildren extends Query<FoundChildren> {
  constructor(
    readonly criteria: SearchCriteria,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

const pageSize = 20;

@QueryHandler(SearchChildren)
export class SearchChildrenHandler implements IQueryHandler<SearchChildren> {
  constructor(
    @Inject(SEARCH) private readonly views: Pick<Views, 'find'>,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ criteria, viewer, correlation }: SearchChildren): Promise<FoundChildren> {
    const { terms, matchedBy } = termsFor(criteria);
    const shown: ComposedRecord[] = maySearch(viewer) ? await this.visible(terms, criteria.after, viewer) : [];
    const page = shown.slice(0, pageSize);
    await this.audit.append({
      at: this.clock.now(),
      ...asker(viewer),
      action: 'search',
      outcome: page.length > 0 ? 'shown' : 'notFound',
      children: page.map(({ id }) => id),
      correlation,
    });
    return {
      children: page.map((record) => ({ ...summaryOf(record), matchedBy: [matchedBy] })),
      ...(shown.length > pageSize && { next: page.at(-1)!.id }),
    };
  }

  /** One more than a page, of those that the viewer may see: children that are not for them leave no gap to be counted. */
  private async visible(
    terms: readonly string[],
    after: string | undefined,
    viewer: Viewer,
  ): Promise<ComposedRecord[]> {
    if (isBounded(viewer)) return this.known(terms, after, viewer);
    const shown: ComposedRecord[] = [];
    for (let last = after; ; ) {
      const ids = await this.views.find('child', terms, last, pageSize, layerOf(viewer).keys);
      for (const id of ids) {
        const record = await recordFor(this.ports, viewer, id);
        if (record) shown.push(record);
        if (shown.length > pageSize) return shown;
      }
      if (ids.length < pageSize) return shown;
      last = ids.at(-1);
    }
  }

  /**
   * By the ids that an organisation knows, which stand in no order of the store's: few children answer to one word. Found by their own words
   * alone are those of whom nothing else is shown.
   */
  private async known(terms: readonly string[], after: string | undefined, viewer: Viewer): Promise<ComposedRecord[]> {
    const found: ComposedRecord[] = [];
    for (let last: string | undefined; ; ) {
      const ids = await this.views.find('child', terms, last, pageSize, layerOf(viewer).keys);
      for (const id of ids) found.push(...(await recordsUnder(this.ports, viewer, id)));
      if (ids.length < pageSize) break;
      last = ids.at(-1);
    }
    return found
      .filter((record) => isFoundBy(record, terms) && (after === undefined || record.id > after))
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .slice(0, pageSize + 1);
  }
}

/** As the fold has it: whoever is shown part of a record finds it by the words of that part. */
function isFoundBy({ facts }: ComposedRecord, terms: readonly string[]): boolean {
  const told = facts.filter(({ kind, status }) => kind !== 'withdrawal' && status !== 'withdrawn');
  const own = new Set(
    searchTerms(told.map(({ type, content, child }) => ({ child, contract: { type }, data: { ...content, child } }))),
  );
  return terms.every((term) => own.has(term));
}

type Fault = Problem['errors'][number];

/** Exactly one way of looking: mixing them would leave it open which of them a child was found by. */
function termsFor(criteria: SearchCriteria): { readonly terms: readonly string[]; readonly matchedBy: string } {
  refuseIfAny(Object.entries(criteria).flatMap(([name, value]) => faultOf(name, value) ?? []));
  const { nhsNumber, upn, name, dateOfBirth } = criteria;
  const ways = Object.entries({ nhsNumber, upn, ...(name ? { name } : { dateOfBirth }) }).filter(([, value]) => value);
  if (ways.length !== 1) {
    const pointers = ways.length === 0 ? [''] : ways.map(([way]) => `/${way}`);
    const message = 'Give an NHS number, or a UPN, or a name with a date of birth';
    refuseIfAny(pointers.map((pointer) => ({ pointer, code: 'oneWay', message })));
  }
  if (nhsNumber) return { terms: [nhsTerm(nhsNumber)], matchedBy: 'NHS number' };
  if (upn) return { terms: [upnTerm(upn)], matchedBy: 'UPN' };
  const words = wordsOf(name ?? '');
  refuseIfAny([
    ...(words.length === 0
      ? [{ pointer: '/name', code: 'required', message: 'name must be given with dateOfBirth' }]
      : []),
    ...(words.length > mostWords
      ? [{ pointer: '/name', code: 'tooManyWords', message: `name must have at most ${mostWords} words` }]
      : []),
    ...(dateOfBirth && isLocalDate(dateOfBirth)
      ? []
      : [
          {
            pointer: '/dateOfBirth',
            code: 'day',
            message: 'dateOfBirth must be given with name, as a day that exists, YYYY-MM-DD',
          },
        ]),
  ]);
  return { terms: words.map((word) => nameTerm(word, dateOfBirth!)), matchedBy: 'name and date of birth' };
}

const criteriaNames: readonly string[] = [
  'nhsNumber',
  'upn',
  'name',
  'dateOfBirth',
  'after',
] satisfies (keyof SearchCriteria)[];
const longestName = 200;
const mostWords = 10;

/** What is wrong with one criterion by itself. One that is passed over in silence would be taken for one that was looked by. */
function faultOf(name: string, value: unknown): Fault | undefined {
  const pointer = pointerTo(name);
  if (!criteriaNames.includes(name))
    return { pointer, code: 'unknown', message: 'Children are not looked for by this' };
  if (typeof value !== 'string') return { pointer, code: 'isString', message: `${name} must be one text` };
  if (value.trim() === '') return { pointer, code: 'blank', message: `${name} must not be blank: leave it out` };
  if (name === 'name' && value.length > longestName)
    return { pointer, code: 'maxLength', message: `name must have at most ${longestName} characters` };
  if (name === 'after' && !/^[\w-]{22}$/.test(value))
    return { pointer, code: 'cursor', message: 'after must be a cursor from an earlier page' };
  return undefined;
}

function refuseIfAny(faults: readonly Fault[]): void {
  if (faults.length > 0)
    throw new Problem('invalid-query', 'Children are found by one way of looking at a time.', faults);
}

function summaryOf(record: ComposedRecord): Omit<FoundChildren['children'][number], 'matchedBy'> {
  const names = new Map<string, Set<string>>();
  for (const { child, organisation, status } of record.facts) {
    const name = [child.givenName, child.familyName].filter(Boolean).join(' ');
    if (name === '' || status !== 'stands') continue;
    names.set(name, (names.get(name) ?? new Set()).add(organisation));
  }
  const born = record.attributes.find(({ name }) => name === 'dateOfBirth')?.values ?? [];
  return {
    id: record.id,
    names: [...names].map(([value, saidBy]) => ({ value, saidBy: [...saidBy].sort() })),
    dateOfBirth: born.map(({ value, saidBy }) => ({
      value,
      organisations: [...new Set(saidBy.map(({ organisation }) => organisation))].sort(),
    })),
    organisations: [...new Set(record.sourceRecords.map(({ organisation }) => organisation))].sort(),
    ...(record.othersKnow !== undefined && { othersKnow: record.othersKnow }),
  };
}
