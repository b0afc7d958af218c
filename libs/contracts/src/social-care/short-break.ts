import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { allOf, Corrects, IsPastDay, IsReference, OneOf, Personal, Says } from '../fields';

const ShortBreakReference = (): PropertyDecorator =>
  allOf(Says('Reference', 'The teller’s own reference for this case: every step of it cites it.'), IsReference());

const step = { kind: 'step', sensitivity: 'ordinary', reference: 'shortBreakReference' } as const;
const told = { source: '/agencies/northbank-social-care', subject: 'LOCAL-1' };
const child = { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' };
const shortBreakReference = 'short-break-1';

// FILL IN: the steps of this case in place of these three, and the fields of each.
export class ShortBreakRequestedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Requested on') @IsPastDay() requestedOn!: string;
  @ShortBreakReference() shortBreakReference!: string;
  @Says('Requested by') @OneOf(['family', 'professional']) requestedBy!: string;
  @Says('Why') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

/** FILL IN: who tells it, of what, and where the law says so. */
export const shortBreakRequestedV1 = contract<ShortBreakRequestedV1>({
  ...step,
  type: 'social-care.short-break-requested.v1',
  title: 'Short break requested',
  description: 'FILL IN: one sentence for whoever reads it in a record.',
  occurredOn: 'requestedOn',
  data: ShortBreakRequestedV1,
  example: {
    ...{ ...told, id: 'short-break-1-requested', time: '2026-03-02T10:00:00Z' },
    data: { child, requestedOn: '2026-03-02', shortBreakReference, requestedBy: 'family' },
  },
});

export class ShortBreakGivenV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Given on') @IsPastDay() givenOn!: string;
  @ShortBreakReference() shortBreakReference!: string;
  @Corrects() corrects?: string;
}

/** FILL IN: who tells it, and of what. */
export const shortBreakGivenV1 = contract<ShortBreakGivenV1>({
  ...step,
  type: 'social-care.short-break-given.v1',
  title: 'Short break given',
  description: 'FILL IN: one sentence for whoever reads it in a record.',
  occurredOn: 'givenOn',
  resource: 'short-break-givings',
  data: ShortBreakGivenV1,
  example: {
    ...{ ...told, id: 'short-break-1-given', time: '2026-04-10T10:00:00Z' },
    data: { child, givenOn: '2026-04-10', shortBreakReference },
  },
});

export class ShortBreakClosedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Closed on') @IsPastDay() closedOn!: string;
  @ShortBreakReference() shortBreakReference!: string;
  @Says('Because') @OneOf(['completed', 'withdrawn', 'movedOut', 'died', 'other']) because!: string;
  @Corrects() corrects?: string;
}

/** From this day nothing more is waited for. */
export const shortBreakClosedV1 = contract<ShortBreakClosedV1>({
  ...step,
  type: 'social-care.short-break-closed.v1',
  title: 'Short break closed',
  description: 'FILL IN: one sentence for whoever reads it in a record.',
  occurredOn: 'closedOn',
  resource: 'short-break-closures',
  data: ShortBreakClosedV1,
  example: {
    ...{ ...told, id: 'short-break-1-closed', time: '2026-05-11T10:00:00Z' },
    data: { child, closedOn: '2026-05-11', shortBreakReference, because: 'completed' },
  },
});
