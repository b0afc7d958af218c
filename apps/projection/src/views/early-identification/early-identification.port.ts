import type { Viewer } from '@lib/access';
import type { AreaOf } from '../area/area-index';

/** What the tracker may ask for: the area, as a viewer's layer sees it. */
export interface TrackedArea {
  for(viewer: Viewer): AreaOf;
}
