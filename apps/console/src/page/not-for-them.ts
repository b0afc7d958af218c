/** A page that this role has no use for: it says so before anything is typed that would be refused. */
export class NotForThem extends Error {}
