import type { Problem } from './problem';
import type { ProblemSlug } from './problem-types';

type Example = Pick<Problem, 'detail'> & Partial<Pick<Problem, 'errors'>>;

/** One answer of each type, as the API gives it. A test finds every `detail` in the code that says it. */
export const problemExamples: Readonly<Record<ProblemSlug, Example>> = {
  'not-signed-in': { detail: 'The request has no bearer token.' },
  'not-allowed': { detail: 'The role analyst may not use this address.' },
  'source-not-yours': {
    detail: 'The source must be the organisation in your token.',
    errors: [
      {
        pointer: '/source',
        code: 'sourceNotYours',
        message: 'source must be your organisation',
        allowed: ['/agencies/northbank-council'],
      },
    ],
  },
  'backfill-not-allowed': {
    detail: 'Only a token with scope backfill states recordedtime.',
    errors: [
      { pointer: '/recordedtime', code: 'backfillNotAllowed', message: 'recordedtime needs the scope backfill' },
    ],
  },
  'unknown-type': {
    detail: 'No contract that this address takes has this type.',
    errors: [
      {
        pointer: '/type',
        code: 'unknownType',
        message: 'type must be one of the contracts of this address',
        allowed: ['health.early-health-notification.v1'],
      },
    ],
  },
  'invalid-event': {
    detail: 'One thing is wrong with this event.',
    errors: [{ pointer: '/id', code: 'required', message: 'id must be a text of your own' }],
  },
  'date-in-the-future': {
    detail: 'One thing is wrong with this event.',
    errors: [
      { pointer: '/data/notifiedOn', code: 'notInFuture', message: 'This day has not come yet in Europe/London' },
    ],
  },
  'fact-about-nobody': {
    detail: 'One thing is wrong with this event.',
    errors: [
      {
        pointer: '/data/child',
        code: 'aboutNobody',
        message: 'child must say a name, a date of birth or an identifier',
      },
    ],
  },
  'told-differently': {
    detail: 'An event of this source and id was accepted before with other content.',
    errors: [
      {
        pointer: '/data/child/dateOfBirth',
        code: 'differs',
        message: 'Not what was told under this id before',
      },
    ],
  },
  'not-possible-now': { detail: 'Advice was asked for under this reference on 2026-03-04.' },
  'decided-meanwhile': { detail: 'Another decision stands on this question by now: read it first.' },
  'malformed-body': { detail: 'The body is not the JSON that its media type promises.' },
  'unsupported-media-type': { detail: 'This Content-Type is not taken here.' },
  'body-too-large': { detail: 'The body is larger than 1 MiB.' },
  'not-found': { detail: 'There is nothing at this address that you may see.' },
  'method-not-allowed': { detail: 'This address does not take this method.' },
  'too-slow': { detail: 'The request did not arrive in the time that one may take.' },
  'wrong-host': { detail: 'The Host of this request is not a name of this deployment.' },
  'too-many-requests': { detail: 'More than 12000 requests came from this token within a minute.' },
  'invalid-query': {
    detail: 'The cursor is not one that this address gave.',
    errors: [{ pointer: '/after', code: 'cursor', message: 'after must be a cursor from an earlier page' }],
  },
  'not-a-sandbox': { detail: 'This header is for a sandbox, and this is none. Nothing was done.' },
  'invalid-sandbox-header': {
    detail: 'A header of the sandbox cannot be understood. Nothing was done.',
    errors: [
      {
        pointer: '',
        code: 'header',
        message: 'X-With-Server-Date must be one moment with its offset, as RFC 3339',
        allowed: ['2026-09-21T09:00:00Z'],
      },
    ],
  },
  'try-again': { detail: 'The store is away. Send the same event again.' },
  'our-fault': { detail: 'An error that we did not expect.' },
};
