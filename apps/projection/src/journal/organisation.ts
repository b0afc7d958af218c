/** The code of the organisation whose source this is. */
export const organisationOf = (source: string): string => source.replace(/^\/agencies\//, '');
