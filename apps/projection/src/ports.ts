/** What the projection's handlers are given. */
export const RECORDS = Symbol('journal and views');
export const SEARCH = Symbol('search port');
export const CLOCK = Symbol('clock');
export const VIEWS = Symbol('views, page by page and as they are written');
export const JOURNAL = Symbol('journal, newest told first');
export const PROJECTION = Symbol('projection ports');
export const PROJECTION_LOG = Symbol('log that the projection reads');
export const PROGRESS = Symbol('how far the projection is');
