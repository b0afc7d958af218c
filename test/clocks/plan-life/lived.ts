import { movesAfterThePlan, movesIn } from './after-the-plan';
import { movesOfDisagreements } from './disagreements';
import { type Cases, Life, type Move } from './life';
import { movesOfReviews } from './reviews';
import { movesToThePlan } from './to-the-plan';

export const moves: readonly Move[] = [
  ...movesToThePlan,
  ...movesIn,
  ...movesOfReviews,
  ...movesAfterThePlan,
  ...movesOfDisagreements,
];

/** Every branch of the workflow, as it is counted: `decided: doNotAssess`. */
export const branches: readonly string[] = moves.flatMap(({ name, branches = [''] }) =>
  branches.map((branch) => (branch ? `${name}: ${branch}` : name)),
);

const beginnings = [...movesToThePlan.slice(0, 2), ...movesIn, ...movesIn];
/** What any family may ask for at any time would crowd out the rest. */
const aside = new Set(['placement', 'education elsewhere', 'under five considered', 'exception recorded']);
/** What an order, an appeal that is not opposed or an agreement leads to, and what leads to them. */
const ofDisagreement = new Set([
  ...movesOfDisagreements.map(({ name }) => name).filter((name) => name !== 'dropped' && name !== 'notice'),
  ...['told that it will be assessed after all', 'draft', 'plan issued', 'plan not issued', 're-assessment decided'],
  ...['re-assessment over', 'amended as ordered or agreed', 'kept as ordered or agreed', 'ceased'],
]);
/** Whoever is refused something often does not agree. */
const isRefused = ({ assessment, plan, review, reassessment }: Cases): boolean =>
  ['refused', 'notIssued', 'notAmended', 'toCease'].some((state) =>
    [assessment?.state, plan?.state, review?.state, reassessment?.state].includes(state as never),
  );

function narrowed(life: Life, possible: readonly Move[]): readonly Move[] {
  const likely = possible.filter(({ name }) => !aside.has(name) || life.die(3) === 0);
  const { dispute } = life.cases;
  const wanted = likely.filter(({ name }) =>
    dispute ? ofDisagreement.has(name) : isRefused(life.cases) && name === 'notice',
  );
  return wanted.length > 0 && life.die(4) > 0 ? wanted : likely;
}

/** A life from one seed: some begin with a request, some with a plan; each goes on for a while, or until nothing more can come. */
export function lifeOf(seed: number): Life {
  const life = new Life(seed);
  const take = (move: Move): void => {
    const before = life.told.length;
    const branch = move.take(life);
    if (life.told.length > before) life.branches.push(branch ? `${move.name}: ${branch}` : move.name);
  };
  take(life.one(beginnings));
  for (let left = 8 + life.die(32); left > 0 && !life.isOver; left -= 1) {
    life.goOn();
    const likely = narrowed(
      life,
      moves.filter(({ when }) => when(life.cases)),
    );
    if (likely.length > 0) take(life.one(likely));
  }
  return life;
}
