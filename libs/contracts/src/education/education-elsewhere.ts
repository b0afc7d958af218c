import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { allOf, Corrects, IsDay, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';
import { bryony, ehcStep, toldByCouncil } from './ehc-step';

const packageReference = 'EO-2026-008';
const elsewhere = { ...ehcStep, reference: 'packageReference' } as const;

const PackageReference = (): PropertyDecorator =>
  allOf(
    Says(
      'Package reference',
      'The council’s own reference for this education away from school: every step of it cites it.',
    ),
    IsReference(),
  );
const Hours = (): PropertyDecorator => allOf(Says('Hours a week'), IsOptional(), IsNumber(), Min(0), Max(60));

export class EducationElsewhereAgreedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Agreed on', 'The day from which the child is educated elsewhere than at school.')
  @IsPastDay()
  agreedOn!: string;
  @PackageReference() packageReference!: string;
  @Says('Kind')
  @OneOf({
    eotas: 'Education otherwise than at school, in a plan',
    alternativeProvision: 'Alternative provision',
    tuition: 'Tuition at home or in hospital',
  })
  kind!: string;
  @Says('Plan reference', 'Where a plan provides for it.') @IsOptional() @IsReference() planReference?: string;
  @Says('Provider') @NotPersonal() @IsOptional() @IsText(200) provider?: string;
  @Says('Overseen by', 'Who looks after it for the council.')
  @Personal()
  @IsOptional()
  @IsText(200)
  overseenBy?: string;
  @Hours() hoursPerWeek?: number;
  @Says('Planned return', 'The day on which the child is to be back at school.')
  @IsOptional()
  @IsDay()
  returnPlannedFor?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 61; Education Act 1996, section 19. */
export const educationElsewhereAgreedV1 = contract<EducationElsewhereAgreedV1>({
  ...elsewhere,
  type: 'education.elsewhere-agreed.v1',
  title: 'Education elsewhere than at school agreed (EOTAS, alternative provision)',
  description:
    'The local authority arranged that a child is educated otherwise than at school: who provides and oversees it, and for how many hours.',
  occurredOn: 'agreedOn',
  resource: 'education-elsewhere',
  data: EducationElsewhereAgreedV1,
  example: {
    ...toldByCouncil('eo-2026-008-agreed', '2025-09-07T10:00:00Z'),
    data: {
      child: bryony,
      agreedOn: '2025-09-07',
      packageReference,
      kind: 'eotas',
      hoursPerWeek: 12,
      provider: 'Riverside Tutors',
    },
  },
});

export class EducationElsewhereReviewedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Reviewed on') @IsPastDay() reviewedOn!: string;
  @PackageReference() packageReference!: string;
  @Says('Decided')
  @OneOf({
    continue: 'It goes on as it is',
    change: 'It goes on, changed',
    reintegrate: 'The child goes back to school by steps',
    end: 'It ends',
  })
  decided!: string;
  @Hours() hoursPerWeek?: number;
  @Corrects() corrects?: string;
}

export const educationElsewhereReviewedV1 = contract<EducationElsewhereReviewedV1>({
  ...elsewhere,
  type: 'education.elsewhere-reviewed.v1',
  title: 'Education elsewhere reviewed',
  description: 'The education of a child elsewhere than at school was reviewed.',
  occurredOn: 'reviewedOn',
  resource: 'education-elsewhere/reviews',
  data: EducationElsewhereReviewedV1,
  example: {
    ...toldByCouncil('eo-2026-008-reviewed', '2025-11-16T10:00:00Z'),
    data: { child: bryony, reviewedOn: '2025-11-16', packageReference, decided: 'continue', hoursPerWeek: 15 },
  },
});

export class EducationElsewhereVisitedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Visited on') @IsPastDay() visitedOn!: string;
  @PackageReference() packageReference!: string;
  @Says('The child was seen') @OneOf(['yes', 'no']) childWasSeen!: string;
  @Corrects() corrects?: string;
}

export const educationElsewhereVisitedV1 = contract<EducationElsewhereVisitedV1>({
  ...elsewhere,
  type: 'education.elsewhere-visited.v1',
  title: 'Education elsewhere visited',
  description:
    'Somebody of the council visited a child who is educated elsewhere than at school, and whether the child was seen.',
  occurredOn: 'visitedOn',
  resource: 'education-elsewhere/visits',
  data: EducationElsewhereVisitedV1,
  example: {
    ...toldByCouncil('eo-2026-008-visited', '2025-10-05T10:00:00Z'),
    data: { child: bryony, visitedOn: '2025-10-05', packageReference, childWasSeen: 'yes' },
  },
});

export class EducationElsewhereEndedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Ended on') @IsPastDay() endedOn!: string;
  @PackageReference() packageReference!: string;
  @Says('Because') @OneOf(['backAtSchool', 'newPlacement', 'movedOut', 'planCeased', 'died', 'other']) because!: string;
  @Corrects() corrects?: string;
}

export const educationElsewhereEndedV1 = contract<EducationElsewhereEndedV1>({
  ...elsewhere,
  type: 'education.elsewhere-ended.v1',
  title: 'Education elsewhere ended',
  description: 'A child is no longer educated elsewhere than at school, and why.',
  occurredOn: 'endedOn',
  resource: 'education-elsewhere/endings',
  data: EducationElsewhereEndedV1,
  example: {
    ...toldByCouncil('eo-2026-008-ended', '2025-11-23T10:00:00Z'),
    data: { child: bryony, endedOn: '2025-11-23', packageReference, because: 'backAtSchool' },
  },
});
