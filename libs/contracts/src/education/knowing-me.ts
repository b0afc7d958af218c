import { IsInt, IsOptional, Min } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByNursery as told } from '../example-told';
import { Corrects, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';

export class KnowingMeV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Written on') @IsPastDay() writtenOn!: string;
  @Says('Version') @IsOptional() @IsInt() @Min(1) version?: number;
  @Says('Written with')
  @IsOptional()
  @OneOf({ child: 'The child', parent: 'The parent', both: 'Both', staff: 'Staff alone' })
  writtenWith?: string;
  @Says('Strengths') @Personal() @IsOptional() @IsText(4000) strengths?: string;
  @Says('What is hard') @Personal() @IsOptional() @IsText(4000) needs?: string;
  @Says('What helps') @Personal() @IsOptional() @IsText(4000) whatHelps?: string;
  @Corrects() corrects?: string;
}

/** A child’s profile, which goes with the child and needs no diagnosis. A later version stands beside the earlier ones. */
export const knowingMeV1 = contract<KnowingMeV1>({
  type: 'education.knowing-me.v1',
  title: '‘Knowing Me’ profile',
  description: 'A version of a child’s profile: strengths, what is hard, what helps. Usable before any diagnosis.',
  kind: 'views',
  sensitivity: 'ordinary',
  occurredOn: 'writtenOn',
  resource: 'knowing-me-profiles',
  data: KnowingMeV1,
  example: {
    ...{ ...told, id: 'rln-km-117-2', time: '2026-02-10T15:00:00Z' },
    data: {
      ...{ child, writtenOn: '2026-02-10', version: 2, writtenWith: 'parent' },
      ...{ strengths: 'Finds her coat peg and everyone else’s.', needs: 'Loud rooms.', whatHelps: 'A picture first.' },
    },
  },
});
