/** Why something was not done: what happened, why, how to put it right, and whether to send it again. Slugs never change. */
export interface ProblemType {
  readonly status: number;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly fix: string;
  readonly retry: string;
}

const never = 'No. The same request gets the same answer.';

export const problemTypes = {
  'not-signed-in': {
    status: 401,
    title: 'No valid token',
    what: 'The request had no bearer token, or one that has expired or was not signed by this area’s issuer.',
    why: 'Everything that is told or read has a known person or system behind it.',
    fix: 'Get a token and send it as `Authorization: Bearer …`. On the embedded default: `npm run --silent token -- --as system:education`.',
    retry: 'Yes, with a new token. Nothing was stored.',
  },
  'not-allowed': {
    status: 403,
    title: 'Your role may not do this',
    what: 'The token is good, and its role is not one that may use this address.',
    why: 'What is not named by the policy is refused.',
    fix: 'Use a token whose role fits: an agency system tells facts to its own agency’s address, a case officer asks for advice.',
    retry: never,
  },
  'source-not-yours': {
    status: 403,
    title: 'The source is not your organisation',
    what: 'The event’s `source` is not `/agencies/` followed by the organisation in your token.',
    why: 'Only the organisation that knows a fact tells it, corrects it or withdraws it. Readers rely on who said it.',
    fix: 'Set `source` to your own organisation, or use the token of the organisation that tells.',
    retry: never,
  },
  'backfill-not-allowed': {
    status: 403,
    title: 'Your token may not state when it was recorded',
    what: 'The event has `recordedtime`, and the token has no scope `backfill`.',
    why: 'What was known on which day is evidence. Only an import of history states it, and the record says so.',
    fix: 'Leave `recordedtime` out, or ask for a token with scope `backfill`.',
    retry: never,
  },
  'unknown-type': {
    status: 400,
    title: 'Unknown type or version',
    what: 'No contract that this address accepts has this `type`.',
    why: 'A fact that nobody can read helps no child. A type carries its version, and each agency’s address takes its own types.',
    fix: 'Compare with `GET /v1/contracts`. The types that this address accepts are in `errors[0].allowed`.',
    retry: never,
  },
  'invalid-event': {
    status: 400,
    title: 'The event does not fit its contract',
    what: 'One or more fields are missing, misspelled or of the wrong shape. Every one is listed in `errors` with a JSON Pointer.',
    why: 'The contract is what readers rely on. A field with an unknown name is refused too: a typing error must not lose a fact.',
    fix: 'Correct what `errors` names. `GET /v1/contracts` has the JSON Schema and an example.',
    retry: 'After correcting, with the same `id`: nothing was stored.',
  },
  'date-in-the-future': {
    status: 400,
    title: 'A date lies in the future',
    what: 'A day on which something is said to have happened has not come yet in Europe/London.',
    why: 'A fact is about what was so. A future day is nearly always a typing error, and would falsify time limits.',
    fix: 'Correct the date that `errors` points to.',
    retry: 'After correcting, with the same `id`: nothing was stored.',
  },
  'fact-about-nobody': {
    status: 400,
    title: 'The fact is about nobody',
    what: 'The event has no `subject`, or `data.child` says neither a name, a date of birth nor an identifier. Of an organisation: `subject` is not its code.',
    why: 'A fact that cannot be laid beside a child, or an organisation, is lost, however well it is stored.',
    fix: 'Send your own id for the child as `subject`, and what you know of who it is in `data.child`. Of an organisation, send its code as `subject`.',
    retry: 'After correcting, with the same `id`: nothing was stored.',
  },
  'told-differently': {
    status: 409,
    title: 'This id was used for other content',
    what: 'An event of the same `source` and `id` was accepted before, and this one says something else at the pointers in `errors`.',
    why: 'A repeat is safe because it says the same. Replacing silently would change what was told.',
    fix: 'If it is a correction, send it under a new `id` with `data.corrects` naming the first. If it is another fact, give it its own `id`.',
    retry: never,
  },
  'not-possible-now': {
    status: 409,
    title: 'The case does not allow this step',
    what: 'A step of our own workflow was asked for that the case’s history does not allow, such as asking twice under one reference.',
    why: 'A told fact is never refused for its place in the order; a decision taken here is.',
    fix: 'Read `detail`, look at the case, and use another reference if you mean another request.',
    retry: never,
  },
  'decided-meanwhile': {
    status: 412,
    title: 'Somebody has decided meanwhile',
    what: 'The decision names as the one that stood (`after`) another than the one that stands, or none where there is one.',
    why: 'Two people who look at once must not undo each other unseen. Nothing was overwritten.',
    fix: 'Read the two records and the decision that stands, `GET /v1/identity/pairs/{one}/{other}`, and decide again, naming it as `after`.',
    retry: 'After reading what was decided, under a new `Idempotency-Key`.',
  },
  'malformed-body': {
    status: 400,
    title: 'The body cannot be read',
    what: 'The body is empty or is not the JSON that its media type promises.',
    why: 'Nothing in it could be told apart from anything else.',
    fix: 'Send UTF-8 JSON: one CloudEvent, or an array of them for the batch media type.',
    retry: 'After correcting. Nothing was stored.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The media type is not one that this address takes',
    what: 'The `Content-Type` is missing or is another than the address takes.',
    why: 'The media type says whether it is one event, a batch of them or a plain resource.',
    fix: 'Use `application/cloudevents+json` or `application/cloudevents-batch+json` for events, `application/json` for plain resources.',
    retry: 'After correcting. Nothing was stored.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is over the limit',
    what: 'The body is larger than 1 MiB, one event is larger than 256 KiB, or a batch has more than 500 events.',
    why: 'What is accepted must fit the log on every deployment.',
    fix: 'Send fewer events in one batch. Facts carry words, not files.',
    retry: 'In smaller parts. Nothing was stored.',
  },
  'not-found': {
    status: 404,
    title: 'Not told, or you may not see it',
    what: 'There is nothing at this address that you may see.',
    why: 'That a child is known is itself sensitive, so “not there” and “not for you” have one answer.',
    fix: 'Check the address. If you expected to find a child, your organisation may not have told about them yet.',
    retry: never,
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take this method',
    what: 'There is something at this address, and it is asked for by other methods.',
    why: 'What is told is never changed or deleted: it is corrected or withdrawn by another fact.',
    fix: 'Use one of the methods in `Allow`.',
    retry: never,
  },
  'too-slow': {
    status: 408,
    title: 'The request came too slowly',
    what: 'The headers did not arrive within 10 seconds, or the whole request not within 30. The connection is closed.',
    why: 'A connection that is held open keeps somebody else out.',
    fix: 'Send smaller batches where the line is slow.',
    retry: 'Yes, with the same `id`. Nothing was stored.',
  },
  'wrong-host': {
    status: 421,
    title: 'That is not a name of this deployment',
    what: 'The `Host` of the request is not the one under which this area is published.',
    why: 'A page elsewhere could otherwise have a browser talk to us under its own name.',
    fix: 'Use the address that the area published. Whoever runs it sets that as `PUBLIC_URL`.',
    retry: never,
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    what: 'This token, its organisation or this address has asked for more within a minute than one may.',
    why: 'One system that runs wild must not keep the others waiting.',
    fix: 'Wait for the seconds in `Retry-After`, and tell in batches rather than one by one.',
    retry: 'Yes, unchanged, after `Retry-After`. Nothing was done.',
  },
  'invalid-query': {
    status: 400,
    title: 'The question cannot be answered as asked',
    what: 'A parameter is missing, is of the wrong shape or does not go with another. Every one is listed in `errors`.',
    why: 'A question that is half understood gets an answer that is half true.',
    fix: 'Correct what `errors` names.',
    retry: 'After correcting.',
  },
  'not-a-sandbox': {
    status: 400,
    title: 'This is not a sandbox',
    what: 'The request has `X-With-Server-Date`, or `Prefer` with `code=` or `problem=`, and this deployment is not a sandbox.',
    why: 'Passed over in silence, a fact would be stored that was meant to fail, or be judged by another day than the one that was asked for.',
    fix: 'Leave the header out, or send the request to a sandbox: the embedded default that `npm start` runs is one, unless `SANDBOX=false`.',
    retry: 'Without the header. Nothing was stored.',
  },
  'invalid-sandbox-header': {
    status: 400,
    title: 'A header of the sandbox cannot be understood',
    what: '`X-With-Server-Date` is not one moment with its offset, or `Prefer` asks for a status or a problem that there is not.',
    why: 'A test that is answered as something else than it asked for proves nothing.',
    fix: 'Correct what `errors` names; `errors[0].allowed` has what can be asked for.',
    retry: 'After correcting. Nothing was stored.',
  },
  'try-again': {
    status: 503,
    title: 'Not now',
    what: 'The store is away or busy, and whether your event was taken may not be known.',
    why: 'Nothing is acknowledged before it is safe on disk.',
    fix: 'Send the same event with the same `id` again after the seconds in `Retry-After`. A repeat is safe.',
    retry: 'Yes, unchanged.',
  },
  'our-fault': {
    status: 500,
    title: 'Something went wrong here',
    what: 'An error that we did not expect.',
    why: 'This is ours to mend.',
    fix: 'Send the same event with the same `id` again. If it stays, report the `correlation` of the answer.',
    retry: 'Yes, unchanged.',
  },
} as const satisfies Record<string, ProblemType>;

export type ProblemSlug = keyof typeof problemTypes;

/** Stable on every deployment: relative to the API's own origin (RFC 9457 section 3.1.1), where it opens its page. */
export const problemUri = (slug: ProblemSlug): string => `/problems/${slug}`;
