declare module 'class-transformer/cjs/storage' {
  /** Where class-transformer keeps what @Type said: it has no public door, and JSON Schema needs it. */
  export const defaultMetadataStorage: {
    findTypeMetadata(target: object, property: string): { typeFunction?: () => unknown } | undefined;
  };
}
