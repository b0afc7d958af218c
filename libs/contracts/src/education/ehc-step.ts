import type { Contract } from '../contract';
import { allOf, IsReference, Says } from '../fields';

/** A step that a local authority takes: nobody else can say that it was taken. */
export const ehcStep = {
  kind: 'step',
  sensitivity: 'ordinary',
  toldBy: 'localAuthority',
} as const satisfies Partial<Contract>;

const told = { source: '/agencies/northbank-council', subject: 'EHC-2026-0311' };

/** Whoever tells the examples of an EHC plan's life: an event's own id and the time at which it was told. */
export const toldByCouncil = (id: string, time: string) => ({ ...told, id, time });

/** The made-up child of the examples. */
export const bryony = {
  givenName: 'Bryony',
  familyName: 'Limestone',
  dateOfBirth: '2022-09-14',
  nhsNumber: '9990000018',
};

const councilsOwn = (title: string, what: string): PropertyDecorator =>
  allOf(Says(title, `The council’s own reference for ${what}: every step of it cites it.`), IsReference());

export const PlanReference = (): PropertyDecorator =>
  allOf(
    Says(
      'Plan reference',
      'The council’s own reference for the plan, which all that is told of the plan cites. A plan that was sent without one is cited by its assessment reference.',
    ),
    IsReference(),
  );
export const ReviewReference = (): PropertyDecorator => councilsOwn('Review reference', 'this review of the plan');
export const TransferReference = (): PropertyDecorator =>
  councilsOwn('Transfer reference', 'this transfer between phases of education');
export const ReassessmentReference = (): PropertyDecorator =>
  councilsOwn('Re-assessment reference', 'this re-assessment');
export const DisagreementReference = (): PropertyDecorator =>
  councilsOwn(
    'Disagreement reference',
    'one decision that can be appealed, with the mediation, the appeal and the order that follow from it',
  );
