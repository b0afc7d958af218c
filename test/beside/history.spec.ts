import { contracts, dataSchema, faultsOf, findContract } from '@lib/contracts';
import { today } from './area';
import type { TellableContract } from './histories/contract';
import { type History, historyOf } from './histories/history';
import type { Said } from './telling';

const tellable = contracts.map(
  (contract) => ({ ...contract, schema: dataSchema(contract) }) as unknown as TellableContract,
);
const options = { contracts: tellable, today, takenNumbers: new Set<string>() };
const histories: readonly History[] = Array.from({ length: 600 }, (_, history) =>
  historyOf(1, { history, ...options }),
);
const told: readonly Said[] = histories.flatMap(({ events, lastly }) => [...events, ...lastly]);
const writtenOfMany = ['9999999999', '0000000000', 'notknown', '9991100016'];
const daysIn = ({ data }: Said, name: string) => data[name] as string;

describe('the generated histories', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(historyOf(1, { history: 7, ...options })).toEqual(histories[7]);
    expect(historyOf(2, { history: 7, ...options })).not.toEqual(histories[7]);
  });

  it('tell facts of every contract that is accepted, but for the directory', () => {
    const types = new Set(told.map(({ type }) => type));
    const untold = contracts.filter(({ accepted, type }) => accepted && !types.has(type)).map(({ agency }) => agency);
    expect(new Set(untold)).toEqual(new Set(['partnership']));
  });

  it('fit their contracts, but for what is told wrongly on purpose', () => {
    const wrong = told.filter(
      ({ id, type, data }) => !id.endsWith('-broken') && faultsOf(findContract(type)!, data).length > 0,
    );
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length).toBeLessThan(told.length / 50);
  });

  it('stand on the last day in time, on the day before it and on the day after', () => {
    const distances = new Set<number>();
    for (const { events } of histories) {
      const requested = events.find(({ type }) => type === 'education.ehc-assessment-requested.v1');
      const reference = requested?.data.assessmentReference;
      for (const sent of events.filter(
        ({ type, data }) => type === 'education.ehc-plan-issued.v1' && data.assessmentReference === reference,
      ))
        if (requested)
          distances.add(
            (Date.parse(daysIn(sent, 'sentOn')) - Date.parse(daysIn(requested, 'receivedOn'))) / 86_400_000,
          );
    }
    expect([139, 140, 141].every((days) => distances.has(days))).toBe(true);
  });

  it('claim every ground of an exception', () => {
    const grounds = told
      .filter(({ type }) => type === 'education.exception-recorded.v1')
      .map(({ data }) => data.ground);
    expect(new Set(grounds.filter((ground) => typeof ground === 'string' && /^[a-z]/i.test(ground)))).toEqual(
      new Set([
        ...['adviceDuringSchoolClosure', 'adviceDuringEarlyYearsClosure', 'exceptionalPersonalCircumstances'],
        ...['absentFromArea', 'exceptionalCircumstances', 'missedAppointment'],
      ]),
    );
  });

  it('are told out of order, twice, and in other words under one name', () => {
    const isOutOfOrder = ({ events }: History) =>
      events.some(({ recordedtime }, at) => (recordedtime ?? '9') < (events[at - 1]?.recordedtime ?? ''));
    expect(histories.filter(isOutOfOrder).length).toBeGreaterThan(100);
    const byName = new Map<string, Set<string>>();
    for (const event of told) byName.set(event.id, (byName.get(event.id) ?? new Set()).add(JSON.stringify(event)));
    expect(told.length).toBeGreaterThan(byName.size);
    expect([...byName.values()].filter((words) => words.size > 1).length).toBeGreaterThan(0);
  });

  it('share no NHS number between two histories, but for those of which everybody writes', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, data } of told) {
      const number = (data.child as { readonly nhsNumber?: unknown } | undefined)?.nhsNumber;
      if (typeof number !== 'string') continue;
      const [, history] = id.split('-') as [string, string];
      const digits = number.replaceAll(' ', '');
      owners.set(digits, (owners.get(digits) ?? new Set()).add(history));
    }
    const shared = [...owners].filter(([, each]) => each.size > 1).map(([number]) => number);
    expect(shared.filter((number) => !writtenOfMany.includes(number))).toEqual([]);
  });
});
