import {
  faultsOf,
  improvementRiskV1,
  organisationListedV1,
  serviceMeansV1,
  settingPlacesV1,
  sufficiencyForecastV1,
  teamListedV1,
} from '@lib/contracts';
import { caseOfficers } from './assessment/phrases';
import { directoryPart } from './directory';
import { worldOf } from './world';

describe('the directory of the made-up area', () => {
  const ofType = (type: string) =>
    directoryPart.messages.filter(({ event }) =>
      Object.entries(event).some(([name, value]) => name === 'type' && value === type),
    );
  const organisations = ofType(organisationListedV1.type);
  const listed = organisations.map(({ event }) => event.data as { code: string; name: string; kind: string });

  it('is what its contract asks for, each organisation once under its code', () => {
    for (const data of listed) expect(faultsOf(organisationListedV1, data)).toEqual([]);
    expect(new Set(listed.map(({ code }) => code)).size).toBe(listed.length);
    expect(organisations.map(({ event }) => event.subject)).toEqual(listed.map(({ code }) => code));
  });

  it('has the team whose officers have the assessments', () => {
    const [team] = ofType(teamListedV1.type).map(({ event }) => event.data);
    expect(faultsOf(teamListedV1, team as object)).toEqual([]);
    expect(team).toMatchObject({ caseOfficers: [...caseOfficers] });
  });

  it('has the risks of its plan, its places, the means of its services and what it forecasts, as their contracts ask for it', () => {
    for (const contract of [improvementRiskV1, sufficiencyForecastV1, settingPlacesV1, serviceMeansV1]) {
      const told = ofType(contract.type).map(({ event }) => event.data as object);
      expect(told.length).toBeGreaterThan(2);
      for (const data of told) expect(faultsOf(contract, data)).toEqual([]);
    }
  });

  it('names everybody who tells of a child', () => {
    const tellers = new Set(
      worldOf({ seed: 3, children: 60, today: '2026-11-22' }).messages.map((each) => each.organisation),
    );
    expect([...tellers].filter((code) => !listed.some((each) => each.code === code))).toEqual([]);
  });

  it('calls a school a school and a childminder a childminder', () => {
    const kindOf = (name: string) => listed.find((each) => each.name === name)?.kind;
    expect(
      ['Weir Side High School', 'Aqueduct College', 'Mill Street Childminding', 'Northbank NHS Trust'].map(kindOf),
    ).toEqual(['school', 'college', 'childminder', 'nhsTrust']);
  });
});
