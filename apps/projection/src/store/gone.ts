import { sha256 } from '@lib/kernel';
import type { ViewHead } from './views.port';

/** What a document is made from that stands no more: of no fact. */
export const fromOfGone = (made: string): string => sha256(`${made} gone`);

export const isGone = ({ from, made }: Pick<ViewHead, 'from' | 'made'>): boolean => from === fromOfGone(made);
