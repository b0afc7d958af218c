import type { Model } from '../score/model';
import { readModel } from '../score/stored-model';
import { model2 } from './model-2';

/** The model in use. An older one stays in its file for as long as something that it linked is kept. */
export const approvedModel: Model = readModel(model2);
