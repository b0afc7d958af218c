export type { Client } from 'openapi-fetch';
export type { Patience } from './patient-fetch';
export type { Answered, Failed, Problem, Result } from './problem';
export { resultOf, retryAfterOf } from './problem';
export type * from './schema';
export {
  type ClientOptions,
  type FactEvent,
  openApi,
  type QueryOf,
  type TellItOnce,
  type TellingAgency,
  tellItOnce,
} from './tell-it-once';
