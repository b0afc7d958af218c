import type { Step } from '@lib/statutory';
import type { Flag } from '../fact';

const overContest: Flag = {
  code: 'sentOverContest',
  message: 'It was sent while somebody’s contest of what is in it was open: neither answered nor withdrawn.',
};

/** A plan that was sent over an open contest says so for ever, whatever was answered afterwards. */
export function sentOverContest(steps: readonly Step[]): (readonly [string, Flag])[] {
  const isOpenOn = (day: string): boolean => {
    const open = new Set<string>();
    for (const { step, on, attributes: { body = '', said = '' } = {} } of steps) {
      if (on > day) continue;
      if (step === 'signOffSaid' && said === 'contested') open.add(body);
      else if (step === 'signOffSaid' || step === 'contestAnswered') open.delete(body);
    }
    return open.size > 0;
  };
  return steps
    .filter(({ step, on }) => (step === 'planMade' || step === 'planAmended') && isOpenOn(on))
    .map(({ factId }) => [factId, overContest] as const);
}
