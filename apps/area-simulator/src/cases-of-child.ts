import type { CaseOfChild } from './case-of-child';
import { tellEquipment } from './specialist-equipment/tells';

/** Cases that follow from what else happens to a child, a line each. A new one comes last: what stands before it stays as it is. */
export const casesOfChild: readonly CaseOfChild[] = [tellEquipment];
