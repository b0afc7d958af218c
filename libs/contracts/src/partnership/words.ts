export const inForceToDescription = 'The last day on which it is so. Left out: until another listing takes its place.';

/** Reference data is put right like any fact: by whoever told it. */
export const correctsListing = 'The id of the event, told before by the same source, that this one replaces.';
