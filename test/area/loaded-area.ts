import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import { publishWorld } from '../../apps/area-simulator/src/publish';
import { partsOf, type WorldOptions } from '../../apps/area-simulator/src/world';
import { Projector } from '../../apps/projection/src/feed/projector.inbox';
import { Area, juneClock } from '../journeys/area';
import { until } from '../journeys/until';

/** The day of the clock that the area is run with. */
export const today = '2026-06-01';

/** A local area of so many children, told through the public API, and all of it in the records. */
export async function loadedArea(options: Omit<WorldOptions, 'today'>) {
  const area = await Area.together({ clock: juneClock() });
  const parts = [...partsOf({ ...options, today })];
  const published = await publishWorld(parts, { apiUrl: area.url, tokenFor: tokensFrom(area.url) });
  await until(
    () => isBehind(area),
    (behind) => !behind,
  );
  return { area, published, clocks: parts.flatMap(({ clocks }) => clocks) };
}

async function isBehind({ app, ports }: Area): Promise<boolean> {
  const waiting = await Promise.all(Object.values(ports.stores).map((store) => store.unpublished(1)));
  return waiting.some((commits) => commits.length > 0) || (await app.get(Projector).lag())?.messages !== 0;
}
