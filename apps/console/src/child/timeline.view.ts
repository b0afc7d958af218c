import type { ChildRecord } from '../api-types';
import { organisationInWords } from '../words/organisations';
import { whenInWords } from '../words/said-by';
import { type FactHref, factView } from './fact.view';

/** Newest first by when it was so. What was corrected stays, struck through, with the way to its correction. */
export const timelineView = (record: ChildRecord, href: FactHref) =>
  record.facts.map((fact) => {
    const { title, isCorrected, correction, replaces } = factView(fact, record, [], href);
    return {
      title,
      by: organisationInWords(fact.organisation),
      when: whenInWords(fact),
      href: href(fact.factId),
      isCorrected,
      ...(correction ? { correction } : {}),
      ...(replaces ? { replaces } : {}),
    };
  });
