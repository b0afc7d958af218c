import { IsOptional, Matches, type ValidationArguments } from 'class-validator';
import { contract, type Publisher, publishers } from '../contract';
import { allOf, IsDay, IsEventId, IsOrganisation, IsText, NotPersonal, OneOf, Says } from '../fields';
import {
  type OrganisationKind,
  type OrganisationNumber,
  organisationKinds,
  organisationNumbers,
} from '../organisation-codes';
import { correctsListing, inForceToDescription } from './words';

const IsNumberOf = (register: OrganisationNumber): PropertyDecorator =>
  allOf(
    NotPersonal(),
    Matches(new RegExp(organisationNumbers[register].pattern), {
      message: ({ property }: ValidationArguments) => `${property} must be ${organisationNumbers[register].says}`,
    }),
  );
const SaysNumber = (register: OrganisationNumber): PropertyDecorator =>
  Says(organisationNumbers[register].title, `${organisationNumbers[register].says}.`);

export class OrganisationListedV1 {
  @Says('Code', 'The code by which it tells facts: `/agencies/<code>`. The subject is this code.')
  @IsOrganisation()
  code!: string;
  @Says('Name', 'As people know it.') @NotPersonal() @IsText(200) name!: string;
  @Says('Kind') @OneOf(organisationKinds) kind!: OrganisationKind;
  @Says('Agency', 'To whose service it tells.') @OneOf(publishers) agency!: Publisher;
  @SaysNumber('urn') @IsOptional() @IsNumberOf('urn') urn?: string;
  @SaysNumber('ukprn') @IsOptional() @IsNumberOf('ukprn') ukprn?: string;
  @SaysNumber('odsCode') @IsOptional() @IsNumberOf('odsCode') odsCode?: string;
  @SaysNumber('laCode') @IsOptional() @IsNumberOf('laCode') laCode?: string;
  @Says('In force from', 'The first day on which all of this is so: of a new name, the day of the new name.')
  @IsDay()
  inForceFrom!: string;
  @Says('In force to', inForceToDescription) @IsOptional() @IsDay() inForceTo?: string;
  @Says('Corrects', correctsListing) @IsOptional() @IsEventId() corrects?: string;
}

/** What an organisation is called and what it is, from a day on. A later listing of the same code takes its place from its own first day. */
export const organisationListedV1 = contract<OrganisationListedV1>({
  type: 'partnership.organisation-listed.v1',
  title: 'Organisation listed',
  description: 'The name, kind and numbers of an organisation, in force from a day: reference data of the area.',
  kind: 'reference',
  sensitivity: 'ordinary',
  occurredOn: 'inForceFrom',
  reference: 'code',
  aboutOrganisation: 'code',
  period: ['inForceFrom', 'inForceTo'],
  resource: 'organisations',
  data: OrganisationListedV1,
  example: {
    id: 'listed-ferry-road-primary-school-2024',
    source: '/agencies/northbank-council',
    subject: 'ferry-road-primary-school',
    time: '2024-07-15T09:00:00Z',
    data: {
      code: 'ferry-road-primary-school',
      name: 'Ferry Road Primary School',
      kind: 'school',
      agency: 'education',
      urn: '999101',
      ukprn: '19990101',
      laCode: '999',
      inForceFrom: '2024-09-01',
    },
  },
});
