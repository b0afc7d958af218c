import { builderOf, unusedNhsNumber } from '@lib/testing';
import type { ChildClocks } from '../../apps/projection/src/record/child.http';
import type { Area } from './area';

const council = '/agencies/northbank-council';
/** Each file of tests is an area of its own. */
const firstNumber = 8_900;
let children = 0;

/** One child with a plan, and what is told of it. */
export function childWithPlan(area: Area, dateOfBirth = '2012-09-04') {
  children += 1;
  const child = {
    givenName: 'Sedge',
    familyName: `Marlstone${children}`,
    dateOfBirth,
    nhsNumber: unusedNhsNumber(firstNumber + children),
  };
  const ids = {
    planReference: `PLAN-${children}`,
    reviewReference: `AR-${children}`,
    transferReference: `PT-${children}`,
  };
  const tell = async (type: string, data: Readonly<Record<string, unknown>>, source = council) => {
    const subject = `${source.slice(-3)}-${children}`;
    const { child: record } = await area.tell(builderOf(`${type}.v1`)({ source, subject, child, data }));
    return record;
  };
  /** As a SEN case officer. */
  const ask = async <T>(path: string) => (await (await area.as('sen-case-officer')).ask<T>(path)).body;
  const clocks = async (id: string, asAt: string) => {
    const { clocks } = await ask<ChildClocks>(`/v1/children/${id}/clocks?asAt=${asAt}`);
    return Object.fromEntries(clocks.map(({ standard, dueOn, status }) => [standard, `${dueOn} ${status}`]));
  };
  return { number: children, child, ids, tell, ask, clocks };
}
