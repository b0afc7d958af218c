import { type CasesOfChild, specialistEquipment } from '@lib/casework';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** One piece of equipment of a child, from the request on. */
export interface Piece {
  readonly reference: string;
  readonly organisation: string;
  /** What it is, as told: 'Standing frame'. */
  readonly equipment: string;
  readonly requestedOn: LocalDate;
  readonly refusedOn?: LocalDate;
  /** The day it was delivered or issued. */
  readonly hasSince?: LocalDate;
  readonly whereItIs?: string;
  readonly returnedOn?: LocalDate;
  readonly because?: string;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly equipment?: readonly Piece[];
  }
}

/** What each child has been given, and what came back. */
export const equipmentView: View = {
  name: 'equipment',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours, casework }) =>
    isSandboxChild(neighbours) ? undefined : piecesOf(inForce, casework.cases),
  ),
};

function piecesOf(inForce: readonly Fact[], cases: CasesOfChild): readonly Piece[] | undefined {
  const ofEquipment = cases.of(specialistEquipment);
  if (ofEquipment.length === 0) return undefined;
  const byId = new Map(inForce.map((fact) => [fact.id, fact]));
  const pieces = ofEquipment.flatMap(({ key, steps, openedBy }): Piece[] => {
    const [request] = openedBy;
    if (!request) return [];
    const first = (...names: string[]) => steps.find(({ step }) => names.includes(step));
    const refused = steps.find(
      ({ step, attributes }) => step === 'equipmentApproved' && attributes?.decision === 'refused',
    );
    const has = first('equipmentDelivered', 'equipmentIssued');
    const where = steps.findLast(({ attributes }) => attributes?.whereItIs !== undefined)?.attributes?.whereItIs;
    const returned = first('equipmentReturned');
    const because = returned && byId.get(returned.factId)?.data.because;
    return [
      {
        reference: key.slice(request.organisation.length + 1),
        organisation: request.organisation,
        equipment: String(request.data.equipment),
        requestedOn: request.occurredOn,
        ...(refused && { refusedOn: refused.on }),
        ...(has && { hasSince: has.on }),
        ...(where && { whereItIs: where }),
        ...(returned && { returnedOn: returned.on }),
        ...(typeof because === 'string' && { because }),
      },
    ];
  });
  return pieces.length > 0 ? pieces : undefined;
}
