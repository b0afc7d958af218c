import { mayOpen, type Viewer } from '@lib/access';
import type { LocalDate } from '@lib/kernel';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { Piece } from './equipment.fold';

/** One that came back and may be given to another child. */
export interface IdlePiece extends Pick<Piece, 'reference' | 'organisation' | 'equipment'> {
  readonly since: LocalDate;
}

/** A piece that was requested and has not come, though there is one of its kind. */
export interface SecondPurchase extends Pick<Piece, 'reference' | 'organisation' | 'equipment' | 'requestedOn'> {
  readonly child: string;
  /** The same kind is with this child already: under which reference, and where. */
  readonly withTheChild: readonly Pick<Piece, 'reference' | 'organisation' | 'whereItIs'>[];
  /** The same kind is idle in the area, the longest idle first. */
  readonly idle: readonly IdlePiece[];
}

/** Before a second one is bought: what waits to be bought though the child has one, or one is idle. */
export interface Equipment {
  readonly asAt: LocalDate;
  readonly secondPurchases: readonly SecondPurchase[];
}

/** What one child was given, as at a day, and what to look at before more is bought for it. */
export interface EquipmentOfChild {
  readonly id: string;
  readonly asAt: LocalDate;
  /** The earliest requested first. */
  readonly pieces: readonly Piece[];
  readonly secondPurchases: readonly SecondPurchase[];
  /** What this reader’s role never sees, said whether or not there is any of it here. */
  readonly notShown: string;
}

/** Nothing of a later day: where it is, is what was told last. */
export const piecesAsAt = (pieces: readonly Piece[], asAt: LocalDate): Piece[] =>
  pieces
    .filter(({ requestedOn }) => requestedOn <= asAt)
    .map(({ refusedOn, hasSince, whereItIs, returnedOn, because, ...piece }) => {
      const by = (on: LocalDate | undefined): boolean => on !== undefined && on <= asAt;
      return {
        ...piece,
        ...(by(refusedOn) && { refusedOn: refusedOn! }),
        ...(by(hasSince) && { hasSince: hasSince! }),
        ...(by(hasSince) && whereItIs !== undefined && { whereItIs }),
        ...(by(returnedOn) && { returnedOn: returnedOn! }),
        ...(by(returnedOn) && because !== undefined && { because }),
      };
    })
    .sort((one, other) => (one.requestedOn + one.reference < other.requestedOn + other.reference ? -1 : 1));

/** What is broken is given to nobody. */
const mayBeGivenAgain = new Set(['outgrown', 'notNeeded', 'movedOut', 'other', 'died']);

/** The same kind is what has the same name, however it is spaced and spelled in capitals. */
const kindOf = ({ equipment }: Pick<Piece, 'equipment'>): string => equipment.trim().toLowerCase().replace(/\s+/g, ' ');

export function secondPurchases(area: Pick<AreaOf, 'children'>, viewer: Viewer, asAt: LocalDate): SecondPurchase[] {
  const by = (on: LocalDate | undefined): on is LocalDate => on !== undefined && on <= asAt;
  const all = [...area.children()].flatMap(({ id, entry, parts }) =>
    (parts.equipment ?? []).map((piece) => ({ child: id, access: accessToListed({ id, entry }), ...piece })),
  );
  const idle = new Map<string, IdlePiece[]>();
  for (const { reference, organisation, equipment, returnedOn, because } of all)
    if (by(returnedOn) && mayBeGivenAgain.has(because ?? 'other')) {
      const known = idle.get(kindOf({ equipment })) ?? [];
      known.push({ reference, organisation, equipment, since: returnedOn });
      idle.set(kindOf({ equipment }), known);
    }
  return all
    .filter(
      ({ requestedOn, hasSince, refusedOn, returnedOn }) =>
        by(requestedOn) && !by(hasSince) && !by(refusedOn) && !by(returnedOn),
    )
    .filter(({ access }) => mayOpen(viewer, access))
    .map(({ child, reference, organisation, equipment, requestedOn }) => ({
      ...{ child, reference, organisation, equipment, requestedOn },
      withTheChild: all
        .filter(
          (other) => other.child === child && other.reference !== reference && kindOf(other) === kindOf({ equipment }),
        )
        .filter((other) => by(other.hasSince) && !by(other.returnedOn))
        .map(({ whereItIs, ...other }) => ({
          ...{ reference: other.reference, organisation: other.organisation },
          ...(whereItIs && { whereItIs }),
        })),
      idle: [...(idle.get(kindOf({ equipment })) ?? [])].sort((one, other) => (one.since < other.since ? -1 : 1)),
    }))
    .filter(({ withTheChild, idle: spare }) => withTheChild.length > 0 || spare.length > 0)
    .sort((one, other) => (one.requestedOn + one.reference < other.requestedOn + other.reference ? -1 : 1));
}
