import { type Class, pointersTo } from './marks';

export const agencies = ['education', 'health', 'social-care', 'family'] as const;
export type Agency = (typeof agencies)[number];

/** Whoever has a service that is told facts: the agencies, of children; and what they are together, of the area itself. */
export type Publisher = Agency | 'partnership';
export const publishers: readonly Publisher[] = [...agencies, 'partnership'];

/** Facts that are not ordinary are hidden, existence included, from everybody without a need to know that kind of fact. */
export type Sensitivity = 'ordinary' | 'safeguarding' | 'looked-after';

/** What one agency may say to the others: a published, versioned shape and what its reader must know about it. */
export interface Contract {
  /** `<agency>.<fact in kebab case>.v<version>`: the CloudEvents type. */
  readonly type: string;
  readonly agency: Publisher;
  readonly title: string;
  readonly description: string;
  /** The kind of fact: sharing agreements and the record's four states go by it. */
  readonly kind:
    | 'notification'
    | 'advice'
    | 'request'
    | 'delivery'
    | 'step'
    | 'status'
    | 'views'
    | 'challenge'
    | 'answer'
    | 'withdrawal'
    | 'exception'
    | 'decision'
    | 'reference';
  readonly sensitivity: Sensitivity;
  /** The one field that says when it was so. */
  readonly occurredOn: string;
  /** JSON Pointers into data to what identifies or describes a person, as its class marks it: carried apart from the rest. */
  readonly personal: readonly string[];
  /** JSON Pointers into data to days that cannot lie in the future, as its class marks them. */
  readonly notInFuture: readonly string[];
  /** The field that names the case, or the fact that it is about, where there is one: the stream is made of it. */
  readonly reference?: string;
  /** Set where whoever tells under one reference tells of one case, whichever organisation is theirs. */
  readonly isOneCaseForAll?: true;
  /** Set where it is about an organisation and no child: the field that has its code, which the subject repeats. Nothing in it is of a child. */
  readonly aboutOrganisation?: string;
  /** Two fields of data that are the first and the last day of one time. */
  readonly period?: readonly [first: string, last: string];
  /** Where it is told as a plain resource, `POST /v1/<agency>/<resource>`. */
  readonly resource: string;
  /** Set where the law gives the step to one kind of body: nobody else can say that it was taken. */
  readonly toldBy?: 'localAuthority';
  /** Agencies whose service it may be meant for, besides the record: it reaches them as `<agency>.requests`. */
  readonly receivers: readonly Agency[];
  /** False for facts that only our own services publish. */
  readonly accepted: boolean;
  readonly data: Class;
  readonly example: CloudEventExample;
  /** Set on a version that another replaced: how to read the old as the new. */
  readonly upcast?: { readonly to: string; readonly data: (old: Record<string, unknown>) => Record<string, unknown> };
}

export interface CloudEventExample {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: object;
}

type Described<T extends object> = Pick<
  Contract,
  'type' | 'title' | 'description' | 'kind' | 'sensitivity' | 'toldBy' | 'upcast' | 'isOneCaseForAll'
> & {
  readonly accepted?: boolean;
  readonly receivers?: readonly Agency[];
  readonly resource?: string;
  readonly data: new () => T;
  readonly occurredOn: keyof T & string;
  readonly reference?: keyof T & string;
  readonly aboutOrganisation?: keyof T & string;
  readonly period?: readonly [keyof T & string, keyof T & string];
  readonly example: Pick<CloudEventExample, 'id' | 'source' | 'subject' | 'time'> & { readonly data: T };
};

/** Completes a contract from what its file and the marks of its fields say. */
export function contract<T extends object>(described: Described<T>): Contract {
  const [agency, fact] = described.type.split('.') as [Publisher, string];
  return {
    accepted: true,
    receivers: [],
    resource: `${fact}s`,
    ...described,
    agency,
    personal: pointersTo(described.data, ({ personal }) => personal),
    notInFuture: pointersTo(described.data, ({ notInFuture }) => notInFuture),
    example: { specversion: '1.0', type: described.type, datacontenttype: 'application/json', ...described.example },
  };
}
