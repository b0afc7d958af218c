import { mayOpen, type Viewer } from '@lib/access';
import { type LocalDate, sha256 } from '@lib/kernel';
import { type AreaOf, accessToListed } from '../area/area-index';
import { drawnByLot } from '../by-lot';

/** One plan of a sample whose quality is to be audited. */
export interface SampledPlan {
  readonly child: string;
  /** `<organisation>/<reference>`. */
  readonly reference: string;
  readonly since: LocalDate;
  /** The day on which it was audited as one of this sample, where it was by then. */
  readonly auditedOn?: LocalDate;
}

export interface PlanSample {
  /** Its name, which draws it: an audit that is told cites it. */
  readonly sample: string;
  readonly asAt: LocalDate;
  /** Of how many plans in force it was drawn. */
  readonly outOf: number;
  /** In the order in which they were drawn: with a larger size the first stay the same. */
  readonly plans: readonly SampledPlan[];
}

interface SampleAsked {
  readonly sample: string;
  readonly size: number;
  readonly asAt: LocalDate;
}

/**
 * Plans in force on a day, drawn by the name of the sample: nobody chooses them, and whoever draws again under that name, on that day and
 * of the same plans, has the same ones.
 */
export function planSample(
  area: Pick<AreaOf, 'children'>,
  viewer: Viewer,
  { sample, size, asAt }: SampleAsked,
): PlanSample {
  const plans: SampledPlan[] = [];
  for (const { id, entry, parts } of area.children()) {
    if (!parts.stalePlans || !mayOpen(viewer, accessToListed({ id, entry }))) continue;
    for (const { kind, reference, since, goneOn } of parts.stalePlans.kept) {
      if (kind !== 'plan' || since > asAt || (goneOn && goneOn <= asAt)) continue;
      const auditedOn = parts.planMaking?.find(
        ({ of, about, on }) => of === 'auditedPlan' && about === `${reference}/${sample}` && on <= asAt,
      )?.on;
      plans.push({ child: id, reference, since, ...(auditedOn && { auditedOn }) });
    }
  }
  const drawn = drawnByLot(plans, size, ({ reference }) => sha256(`${sample}\n${reference}`));
  return { sample, asAt, outOf: plans.length, plans: drawn };
}
