export * from './catalogue';
export * from './clock';
export * from './counting';
export type { Excuse, NotMadeOut } from './exception';
export * from './explain';
export * from './local-date';
export { inWords, limitInWords } from './plain-words';
export * from './status';
export * from './step';
