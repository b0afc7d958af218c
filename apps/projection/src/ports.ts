/** What the projection's handlers are given. */
export const RECORDS = Symbol('journal and views');
export const SEARCH = Symbol('search port');
export const CLOCK = Symbol('clock');
export const VIEWS = Symbol('views, page by page and as they are written');
export const JOURNAL = Symbol('journal, newest told first');
