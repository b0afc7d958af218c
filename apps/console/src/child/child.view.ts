import type { ChildRecord, Contract } from '../api-types';
import { counted, dayInWords, instantInWords } from '../words/days';
import { adviceView, agenciesView } from './agencies.view';
import { disagreementsView } from './disagreements.view';
import { dueView } from './due.view';
import { factsByAgency } from './fact.view';
import { identityView } from './identity.view';
import { isLookingBack, lookingBackInWords, type Moment, momentQuery } from './moment';
import { oneChildView } from './one-child.view';
import { timelineView } from './timeline.view';

export interface ChildPage {
  readonly record: ChildRecord;
  readonly contracts: readonly Contract[];
  readonly moment: Moment;
  readonly lagSeconds?: number;
}

/** Everything the page of one child shows, as sentences. */
export function childView({ record, contracts, moment, lagSeconds }: ChildPage) {
  const href = factHref(record.id, moment);
  const identity = identityView(record, href);
  return {
    ...frameView({ record, moment, lagSeconds }),
    identity,
    due: dueView(record, href),
    agencies: agenciesView(record),
    disagreements: disagreementsView(identity.attributes),
    told: factsByAgency(record, contracts, href),
    timeline: timelineView(record, href),
    advice: adviceView(record, href),
    oneChild: oneChildView(record),
  };
}

export const factHref = (childId: string, moment: Moment) => (factId: string) =>
  `/children/${encodeURIComponent(childId)}/facts/${encodeURIComponent(factId)}${momentQuery(moment)}`;

const TOO_FAR_BEHIND = 60;

/** What stands around a record: as of when it is, how far behind it may be, and why this reader sees it. */
export function frameView({ record, moment, lagSeconds }: Omit<ChildPage, 'contracts'>) {
  const now = `/children/${encodeURIComponent(record.id)}`;
  return {
    now,
    here: `${now}${momentQuery(moment)}`,
    moment,
    ...(record.supersededBy
      ? {
          moved:
            'Records were found to be one child, so this record’s address has changed. The one you used keeps working.',
        }
      : {}),
    ...(isLookingBack(moment) ? { lookingBack: lookingBackInWords(moment) } : {}),
    ...(lagSeconds !== undefined && lagSeconds > TOO_FAR_BEHIND ? { behind: behindInWords(lagSeconds) } : {}),
    asAt: dayInWords(record.asAt),
    knownAt: instantInWords(record.knownAt),
    lag: lagSeconds === undefined ? 'Not stated' : `${counted(lagSeconds, 'second')} behind what agencies have told`,
    notShown: record.notShown,
  };
}

const behindInWords = (seconds: number): string =>
  `This record is ${seconds < 120 ? counted(seconds, 'second') : counted(Math.floor(seconds / 60), 'minute')} behind what agencies have told us. Something told since then may not be here yet.`;
