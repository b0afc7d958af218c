import { seesTheAreasChildren, worksWithChildren } from '../page/navigation';
import { wordsFor } from '../words/for-readers';
import { pageHref } from './child-hrefs';
import type { Moment } from './moment';

/** The way to every page of a record that this reader has a use for; a moment looked back to is carried along where a page has one. */
export function childPages(id: string, persona: string, moment: Moment, page?: string) {
  const words = wordsFor(persona);
  return [
    { text: words.overview, page: undefined, query: moment, shown: true },
    { text: words.timeLimits, page: 'clocks', query: moment, shown: true },
    { text: words.timeline, page: 'timeline', query: moment, shown: true },
    { text: 'What forms need not ask', page: 'prefill', query: {}, shown: worksWithChildren(persona) },
    { text: 'The year before', page: 'look-back', query: {}, shown: seesTheAreasChildren(persona) },
    { text: 'Who acts', page: 'who-acts', query: {}, shown: seesTheAreasChildren(persona) },
    { text: 'Plan', page: 'plan', query: {}, shown: seesTheAreasChildren(persona) },
    { text: 'Whose days', page: 'delays', query: {}, shown: seesTheAreasChildren(persona) },
    { text: 'Equipment', page: 'equipment', query: {}, shown: seesTheAreasChildren(persona) },
  ]
    .filter(({ shown }) => shown)
    .map(({ text, page: each, query }) => ({ text, href: pageHref(id, each, query), isCurrent: each === page }));
}
