import { IsBoolean, IsDefined, IsOptional, IsString, MaxLength } from 'class-validator';
import { allOf, Holds, IsPastDay, OneOf, Personal, Says } from './fields';

/** What the telling agency knows of who the child is. A wrong identifier never refuses a fact: it is kept and flagged. */
export class ChildIdentity {
  @Says('Given name') @IsOptional() @IsString() @MaxLength(200) givenName?: string;
  @Says('Family name') @IsOptional() @IsString() @MaxLength(200) familyName?: string;
  @Says('Date of birth') @IsOptional() @IsPastDay() dateOfBirth?: string;
  @Says(
    'NHS number',
    'Ten digits; spaces are allowed. A number with a wrong check digit is kept, flagged and not matched.',
  )
  @IsOptional()
  @IsString()
  @MaxLength(40)
  nhsNumber?: string;
  @Says('Unique pupil number', 'Thirteen characters. A wrong check letter is kept, flagged and not matched.')
  @IsOptional()
  @IsString()
  @MaxLength(40)
  upn?: string;
  @Says('Postcode') @IsOptional() @IsString() @MaxLength(20) postcode?: string;
  @Says('Sex') @IsOptional() @OneOf(['female', 'male', 'indeterminate', 'notKnown']) sex?: string;
  @Says(
    'Address is restricted',
    'Say so when nobody may learn where the child lives. It hides every postcode told of this child.',
  )
  @IsOptional()
  @IsBoolean()
  addressIsRestricted?: boolean;
}

/** The child whom the fact is about. */
export const AboutChild = (): PropertyDecorator => allOf(Says('Child'), Personal(), IsDefined(), Holds(ChildIdentity));
