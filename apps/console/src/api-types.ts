/** What the public API answers, as the console reads it. Copied from its documentation, not from its code. */
export * from './api-types/area';
export * from './api-types/catalogues';
export * from './api-types/record';
