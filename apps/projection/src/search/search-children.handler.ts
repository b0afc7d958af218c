import { maySearch, type Viewer } from '@lib/access';
import { AUDIT, type Audit } from '@lib/audit';
import { Problem } from '@lib/http';
import { type Clock, isLocalDate, type LocalDate } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { ComposedRecord } from '../child/child-record';
import { type RecordPorts, recordFor } from '../child/record-for';
import { CLOCK, RECORDS, SEARCH } from '../ports';
import type { Views } from '../views/views.port';
import { nameTerm, nhsTerm, upnTerm, wordsOf } from './search.fold';

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
      subject: viewer.subject,
      role: viewer.role,
      organisation: viewer.organisation,
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
    const shown: ComposedRecord[] = [];
    for (let last = after; ; ) {
      const ids = await this.views.find('search', terms, last, pageSize);
      for (const id of ids) {
        const record = await recordFor(this.ports, viewer, id);
        if (record) shown.push(record);
        if (shown.length > pageSize) return shown;
      }
      if (ids.length < pageSize) return shown;
      last = ids.at(-1);
    }
  }
}

/** Exactly one way of looking: mixing them would leave it open which of them a child was found by. */
function termsFor(criteria: SearchCriteria): { readonly terms: readonly string[]; readonly matchedBy: string } {
  for (const [name, value] of Object.entries(criteria)) {
    if (value !== undefined && typeof value !== 'string') refuse(`/${name}`, 'isString', `${name} must be a text`);
  }
  const { nhsNumber, upn, name, dateOfBirth } = criteria;
  const ways = [nhsNumber, upn, name ?? dateOfBirth].filter((way) => way !== undefined && way.trim() !== '');
  if (ways.length !== 1) refuse('', 'oneWay', 'Give an NHS number, or a UPN, or a name with a date of birth');
  if (nhsNumber) return { terms: [nhsTerm(nhsNumber)], matchedBy: 'NHS number' };
  if (upn) return { terms: [upnTerm(upn)], matchedBy: 'UPN' };
  const words = wordsOf(name ?? '');
  if (words.length === 0) refuse('/name', 'required', 'name must be given with dateOfBirth');
  if (!dateOfBirth || !isLocalDate(dateOfBirth)) {
    refuse('/dateOfBirth', 'day', 'dateOfBirth must be given with name, as a day that exists, YYYY-MM-DD');
  }
  return { terms: words.map((word) => nameTerm(word, dateOfBirth!)), matchedBy: 'name and date of birth' };
}

function refuse(pointer: string, code: string, message: string): never {
  throw new Problem('invalid-query', 'Children are found by one way of looking at a time.', [
    { pointer, code, message },
  ]);
}

function summaryOf(record: ComposedRecord): Omit<FoundChildren['children'][number], 'matchedBy'> {
  const names = new Map<string, Set<string>>();
  for (const { child, organisation, status } of record.facts) {
    const name = [child.givenName, child.familyName].filter(Boolean).join(' ');
    if (name === '' || status === 'corrected') continue;
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
  };
}
