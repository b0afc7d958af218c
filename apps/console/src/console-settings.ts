export const CONSOLE_SETTINGS = Symbol('console settings');

export interface ConsoleSettings {
  /** Where the public API answers, `http://127.0.0.1:3000`. */
  readonly apiUrl: string;
  /** Name of the local area, as its people say it. */
  readonly area: string;
}
