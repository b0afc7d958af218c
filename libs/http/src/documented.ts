import { applyDecorators } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiExtension,
  ApiHeader,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { ProblemSlug } from './problem-types';

/** How the document groups its routes, in the order of reading. */
export const tags = {
  Telling: 'Agencies’ systems tell facts, each to its own agency’s address. A repeat is safe.',
  'Facts of education':
    'Each fact that nurseries, schools, colleges and the council’s SEND service tell, as a plain resource.',
  'Facts of health': 'Each fact that NHS trusts, the ICB and GPs tell, as a plain resource.',
  'Facts of social care': 'Each fact that children’s social care tells, as a plain resource.',
  'Facts of the family': 'Each fact that a family tells, or somebody for it, as a plain resource.',
  'Facts of the partnership': 'Each fact of the directory, as a plain resource.',
  Steps: 'What people decide and do in a case, through our own routes: a step that the case does not allow is refused.',
  Requests: 'One agency asks another, and sees what it has been asked.',
  Children: 'Everything known of a child that the caller may see, who said it, and what is due. Each read is audited.',
  'The area':
    'How the area keeps its time limits, what needs doing, and what has been told. Lists that name children are audited.',
  Catalogues: 'What can be told, which time limits are computed, and what each problem means. Open to all.',
  Operations: 'For whoever runs the service. No child’s data.',
  Development: 'The development issuer. A real deployment has its own OpenID Connect issuer, and nothing of this.',
} as const;

/** Headers of an answer; `correlation` is on all of them. */
export type AnswerHeader = 'etag' | 'link' | 'projection-lag' | 'retry-after';

interface DocumentedResponse {
  readonly says: string;
  /** The name of an exported type of the code: its schema and its words come from there. */
  readonly type?: string;
  readonly mediaType?: string;
  /** For a browser there is a page. */
  readonly isPageToo?: true;
  readonly headers?: readonly AnswerHeader[];
}

interface Parameter {
  readonly says: string;
  readonly format?: 'date' | 'date-time';
  readonly example?: string;
}

/** What a route says of itself beyond its code: {@link Documented}. */
export interface Documentation {
  /** The operationId. */
  readonly id: string;
  readonly tag: keyof typeof tags;
  readonly summary: string;
  readonly description?: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, Parameter>>;
  readonly headers?: Readonly<Record<string, Parameter & { readonly required?: boolean }>>;
  readonly body?: {
    readonly type: string;
    readonly says?: string;
    readonly example?: unknown;
    readonly required?: boolean;
  };
  /** The body is bytes. */
  readonly bytes?: { readonly says: string };
  readonly answers: Readonly<Record<number, DocumentedResponse>>;
  /** Those of its own: what every route, every closed route and every route with a body may answer is added. */
  readonly problems?: readonly ProblemSlug[];
}

const octets = 'application/octet-stream';
const typeRef = (type: string) => ({ $ref: `#/components/schemas/${type}` });
const headerRef = (name: string) => [name, { $ref: `#/components/headers/${name}` }];

/** Puts a route into docs/openapi.yaml. The test refuses a public route that has none. */
export function Documented({
  id,
  tag,
  summary,
  description,
  path = {},
  query = {},
  headers = {},
  body,
  bytes,
  ...rest
}: Documentation) {
  return applyDecorators(
    ApiOperation({ operationId: id, summary, ...(description && { description }) }),
    ApiTags(tag),
    ApiExtension('x-problems', rest.problems ?? []),
    ...Object.entries(path).map(([name, says]) => ApiParam({ name, description: says })),
    ...Object.entries(query).map(([name, parameter]) => ApiQuery({ name, required: false, ...described(parameter) })),
    ...Object.entries(headers).map(([name, { required = false, ...parameter }]) =>
      ApiHeader({ name, required, ...described(parameter) }),
    ),
    ...(body
      ? [
          ApiBody({
            schema: typeRef(body.type),
            required: body.required ?? true,
            ...(body.says && { description: body.says }),
            ...(body.example !== undefined && { examples: { example: { value: body.example } } }),
          }),
        ]
      : []),
    ...(bytes
      ? [ApiConsumes(octets), ApiBody({ schema: { type: 'string', format: 'binary' }, description: bytes.says })]
      : []),
    ...Object.entries(rest.answers).map(([status, answer]) => answered(Number(status), answer)),
  );
}

const described = ({ says, format, example }: Parameter) => ({
  description: says,
  schema: { type: 'string' as const, ...(format && { format }), ...(example && { examples: [example] }) },
});

const answered = (
  status: number,
  { says, type, mediaType = 'application/json', isPageToo, headers = [] }: DocumentedResponse,
) =>
  ApiResponse({
    status,
    description: says,
    headers: Object.fromEntries([...headers, 'correlation'].map(headerRef)),
    ...(mediaType === octets && { content: { [octets]: { schema: { type: 'string', format: 'binary' } } } }),
    ...(type && {
      content: {
        [mediaType]: { schema: typeRef(type) },
        ...(isPageToo && { 'text/html': { schema: { type: 'string' } } }),
      },
    }),
  });

/** A child is read as at a day, as known at a moment: the same three routes take the same two times. */
export const askedTimes: NonNullable<Documentation['query']> = {
  asAt: {
    says: 'As at the end of this day in Europe/London. Today unless said.',
    format: 'date',
    example: '2026-05-18',
  },
  knownAt: {
    says: 'By what had been told at this moment. Now unless said.',
    format: 'date-time',
    example: '2026-05-18T16:30:00Z',
  },
};

/** Where a list goes on. */
export const cursor: NonNullable<Documentation['query']> = {
  after: { says: 'The cursor `next` of an earlier page. `Link: rel="next"` has the whole address.' },
};
