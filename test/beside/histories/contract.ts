/** A contract as `GET /v1/contracts` answers it: all that is needed to tell a fact of it. */
export interface TellableContract {
  readonly type: string;
  readonly agency: string;
  readonly kind: string;
  readonly occurredOn: string;
  readonly accepted: boolean;
  readonly toldBy?: string;
  readonly schema: Schema;
  readonly example: { readonly data: Readonly<Record<string, unknown>> };
}

export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly { readonly const?: string }[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** The codes of which a field is one, where it is a code. */
export const codesOf = ({ enum: listed, oneOf }: Schema): readonly string[] =>
  listed ?? (oneOf ?? []).flatMap(({ const: code }) => code ?? []);
