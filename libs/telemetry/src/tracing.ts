import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Attributes,
  type Context,
  context,
  createContextKey,
  isSpanContextValid,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';

/**
 * One fact from the request that told it to the record that it is in, as one trace. Its thread is the `traceparent` that its commit
 * and its published event keep: whoever works on it later, in any process, works under that. While nobody collects traces, all
 * of this is one look at a flag. No attribute names a child: routes as they are written, services, counts.
 */
let isCollected = false;
/** Called by whoever starts and stops a collection of spans. */
export const collect = (collected: boolean): void => {
  isCollected = collected;
};

/** The traceparent that a request brought, while nobody here collects traces: it is passed on all the same. */
const brought = new AsyncLocalStorage<string>();
const tracer = () => trace.getTracer('tell-it-once');

/** W3C trace context: `00-<trace>-<span>-<flags>`. Undefined for what is none. */
export function contextOf(traceparent: unknown): Context | undefined {
  if (typeof traceparent !== 'string') return undefined;
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(traceparent) ?? [];
  const spanContext = { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED, isRemote: true };
  return isSpanContextValid(spanContext) ? trace.setSpanContext(ROOT_CONTEXT, spanContext) : undefined;
}

const traceparentOf = ({ traceId, spanId, traceFlags }: ReturnType<Span['spanContext']>): string =>
  `00-${traceId}-${spanId}-0${traceFlags & TraceFlags.SAMPLED}`;

/** Under which what is done now is done, for whoever goes on with it elsewhere. */
export function currentTraceparent(): string | undefined {
  if (!isCollected) return brought.getStore();
  const span = trace.getSpanContext(context.active());
  return span && isSpanContextValid(span) ? traceparentOf(span) : undefined;
}

/** Of a published event, without reading the whole of it. */
export const traceparentIn = (value: string): string | undefined =>
  isCollected ? /"traceparent":"([^"]{55})"/.exec(value)?.[1] : undefined;

interface Work {
  /** Under which, when not under what is being done here. */
  readonly under?: unknown;
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
}

/** `work` as one span. Of an error its kind is kept: its message may quote what was told. */
export async function inSpan<T>(name: string, { under, kind, attributes }: Work, work: () => Promise<T>): Promise<T> {
  if (!isCollected) return contextOf(under) ? brought.run(under as string, work) : work();
  const here = context.active();
  const parent = contextOf(under) ?? here;
  const around = parent === here ? undefined : trace.getSpanContext(here);
  const options = { kind, attributes, ...(around && { links: [{ context: around }] }) };
  const span = tracer().startSpan(name, options, parent);
  return ended([span], () => context.with(trace.setSpan(parent, span), work));
}

const tracesInHand = createContextKey('the traces of the facts in hand');

/** `work` that is done once for several facts, as a span in the trace of each. */
export async function inEachTrace<T>(
  name: string,
  traceparents: readonly (string | undefined)[],
  kind: SpanKind,
  work: () => Promise<T>,
): Promise<T> {
  if (!isCollected) return work();
  const sampled = [...new Set(traceparents)].flatMap((each) => contextOf(each) ?? []).filter(isSampled);
  return spansUnder(sampled, name, kind, work);
}

/** A part of the work of {@link inEachTrace}. */
export async function partOfEach<T>(name: string, work: () => Promise<T>): Promise<T> {
  if (!isCollected) return work();
  const parents = (context.active().getValue(tracesInHand) ?? []) as readonly Context[];
  return spansUnder(parents, name, SpanKind.INTERNAL, work);
}

const isSampled = (parent: Context): boolean =>
  ((trace.getSpanContext(parent)?.traceFlags ?? 0) & TraceFlags.SAMPLED) > 0;

function spansUnder<T>(parents: readonly Context[], name: string, kind: SpanKind, work: () => Promise<T>): Promise<T> {
  if (parents.length === 0) return work();
  const attributes = { 'tell_it_once.facts': parents.length };
  const spans = parents.map((parent) => tracer().startSpan(name, { kind, attributes }, parent));
  const contexts = spans.map((span, index) => trace.setSpan(parents[index]!, span));
  // What is logged meanwhile is found by the first; with one fact in hand, that is its own.
  return ended(spans, () => context.with(contexts[0]!.setValue(tracesInHand, contexts), work));
}

async function ended<T>(spans: readonly Span[], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (const span of spans)
      span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).constructor.name });
    throw error;
  } finally {
    for (const span of spans) span.end();
  }
}

/** A request that is being answered. */
export interface TracedRequest {
  /** Everything that `work` does is done for this request. */
  during(work: () => void): void;
  answered(route: string | undefined, status: number): void;
}

/** What a request is traced by; undefined where there is nothing to do. */
export function traceRequest(method: string, traceparent: unknown): TracedRequest | undefined {
  const parent = contextOf(traceparent);
  if (!isCollected) {
    return parent && { during: (work) => brought.run(traceparent as string, work), answered: () => {} };
  }
  const attributes = { 'http.request.method': method };
  const span = tracer().startSpan(method, { kind: SpanKind.SERVER, attributes }, parent ?? ROOT_CONTEXT);
  return {
    during: (work) => context.with(trace.setSpan(parent ?? ROOT_CONTEXT, span), work),
    answered(route, status) {
      // The route as it is written, never the address: that names a child.
      if (route) span.updateName(`${method} ${route}`).setAttribute('http.route', route);
      span.setAttribute('http.response.status_code', status);
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** What a request of ours to another service carries. */
export function traceHeaders(): { readonly traceparent?: string } {
  const traceparent = currentTraceparent();
  return traceparent === undefined ? {} : { traceparent };
}

export { SpanKind } from '@opentelemetry/api';
