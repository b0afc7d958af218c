import { allOf, IsReference, Says } from '../fields';

/** The case of a step in an EHC needs assessment. */
export const AssessmentReference = (): PropertyDecorator =>
  allOf(
    Says('Assessment reference', 'The council’s own reference for this assessment: every step of it cites it.'),
    IsReference(),
  );
