import type { Quality } from '@lib/linkage';
import type { Report } from './evaluate';

const count = (value: number): string => value.toLocaleString('en-GB');
const share = (value: number): string => `${(100 * value).toFixed(3)}%`;

const qualityLine = (title: string, { precision, recall, f1, pairs }: Quality): string =>
  `${title.padEnd(20)}precision ${share(precision)}  recall ${share(recall)}  F1 ${f1.toFixed(4)}  (${count(pairs)} pairs)`;

/** What a steward reads. */
export function asText(report: Report): string {
  const { review, seconds, model } = report;
  return [
    `${count(report.records)} records of ${report.files.join(' and ')}`,
    ...(report.links ? [qualityLine('Linked', report.links)] : [`Linked: ${count(report.linkedPairs)} pairs`]),
    ...(report.linksWithReview ? [qualityLine('Linked or asked', report.linksWithReview)] : []),
    `To review: ${count(review.pairs)} pairs, ${count(review.records)} records (${review.percentOfRecords}%)`,
    `Held apart, whatever their score: ${count(report.heldApart)} pairs`,
    `Persons: ${count(report.persons)}`,
    ...(report.blockingRecall === undefined
      ? []
      : [
          `Of ${count(report.truePairs ?? 0)} pairs that are one child, ${share(report.blockingRecall)} were looked at`,
        ]),
    `Pairs scored: ${count(report.pairsScored)}; blocks too large to follow: ${count(report.blocksTooLarge)}`,
    `Seconds: ${seconds.total} (read ${seconds.read}, estimate ${seconds.estimate}, link ${seconds.link})`,
    `Weights: version ${model.version} of ${model.date}, ${model.approvedBy}; linked from ${model.link} bits, asked from ${model.review}, for ${count(model.recordsHeldFor)} records`,
    ...(report.charts ?? []).map((file) => `Chart: ${file}`),
  ].join('\n');
}
