import type { Viewer } from '@lib/access';
import type { AreaOf } from '../area/area-index';

/** What the tracker may ask for: the children of the area, as a viewer's layer sees them. */
export interface TrackedArea {
  for(viewer: Viewer): Pick<AreaOf, 'children'>;
}
