/** What the projection's handlers are given. */
export const RECORDS = Symbol('journal and views');
export const SEARCH = Symbol('search port');
export const CLOCK = Symbol('clock');
