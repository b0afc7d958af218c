import type { ChildRecord, DescribedCaseKind, ReadClock } from '@lib/client';
import { challengesView } from '../child/challenges.view';
import { factHref, pageHref } from '../child/child-hrefs';
import { inWords as words } from '../words/codes';
import { contextualDate, hasEnded } from '../words/contextual-date';
import { dayInWords } from '../words/days';
import { organisationInWords, tellerInWords } from '../words/organisations';

/** For a family: where things are now and who must do what by when, then what they said is not right, then all of it. */
export function familyView(child: string, record: ChildRecord | undefined, caseKinds: readonly DescribedCaseKind[]) {
  const pages = {
    record: pageHref(child),
    clocks: pageHref(child, 'clocks'),
    timeline: pageHref(child, 'timeline'),
  };
  if (!record) return { pages };
  const href = factHref(child, {});
  const open = record.clocks.filter((clock) => !hasEnded(clock, record.asAt));
  return {
    pages,
    now: record.cases.map(({ kind, inWords, organisation, reference, pathway }) => ({
      kind: `${caseKinds.find(({ id }) => id === kind)?.title ?? words(kind)}${pathway ? ` (${words(pathway).toLowerCase()})` : ''}`,
      by: organisationInWords(organisation),
      state: inWords,
      next: open
        .filter((clock) => clock.reference === reference || clock.reference === `${organisation}/${reference}`)
        .map((clock) => nextInWords(clock, record.asAt)),
    })),
    doubts: record.facts.flatMap((fact) =>
      challengesView(fact.challenges, href, 'You or your family said').map((doubt) => ({
        ...doubt,
        about: `${fact.title}, told by ${tellerInWords(fact.organisation)}`,
        fact: href(fact.factId),
      })),
    ),
  };
}

/** 'Decide whether to assess: Northbank Council must do this by 9 June 2026. In 12 days' */
function nextInWords(clock: ReadClock, asAt: string): string {
  const { day, words } = contextualDate(clock, asAt);
  return clock.floor
    ? `${clock.title}: until ${dayInWords(clock.dueOn)}. ${words}.`
    : `${clock.title}: ${organisationInWords(clock.body)} must do this by ${day}. ${words}.`;
}
