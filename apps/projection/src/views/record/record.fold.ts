import { documentOf } from '../../record/document-of';
import { ofEachChild, type View } from '../view';

/** The record of one child, as it is opened. */
export const recordView: View = {
  name: 'record',
  version: 4,
  keptIn: 'body',
  fold: ofEachChild(documentOf),
};
