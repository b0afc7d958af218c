import type { ChildRecord, RecordedFact } from '@lib/client';
import { organisationInWords } from '../words/organisations';
import { whenInWords } from '../words/said-by';
import { factHref } from './child-hrefs';
import { factView } from './fact.view';

/**
 * Newest first by when it was so. What was corrected or withdrawn stays, struck through. Every link opens the thing as it was
 * known then: under its own source record, because the records may not yet have been one child's.
 */
export const timelineView = (record: ChildRecord) =>
  record.facts.map((fact) => {
    const { title, isStruck, standing, correction, replaces, withdrawal } = factView(
      fact,
      record,
      [],
      asItWasThen(record),
    );
    return {
      title,
      agency: fact.agency,
      by: organisationInWords(fact.organisation),
      when: whenInWords(fact),
      href: asItWasThen(record)(fact.factId),
      isStruck,
      ...(standing ? { standing } : {}),
      ...(correction ? { correction } : {}),
      ...(withdrawal ? { withdrawal } : {}),
      ...(replaces ? { replaces } : {}),
    };
  });

const asItWasThen = (record: ChildRecord) => (factId: string) => {
  const fact = record.facts.find((one) => one.factId === factId);
  return fact ? thenHref(fact) : factHref(record.id, {})(factId);
};

const thenHref = ({ sourceRecord, factId, recordedAt }: RecordedFact): string =>
  factHref(sourceRecord, { knownAt: recordedAt })(factId);
