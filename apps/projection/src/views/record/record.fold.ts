import { compose } from '../../record/compose';
import { ofEachChild, type View } from '../view';

/** The record of one child, as it is opened. */
export const recordView: View = {
  name: 'record',
  version: 2,
  keptIn: 'body',
  fold: ofEachChild(({ cluster, facts, unfoldable, corrections, elsewhere, calendar }) => ({
    record: compose(cluster, facts, unfoldable, corrections, { elsewhere, calendar }),
    members: cluster.members,
  })),
};
