import {
  adviceRequestReceivedV1,
  adviceRequestV1,
  type Contract,
  educationalAdviceV1,
  healthAdviceV1,
  socialCareAdviceV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, type DayToTell, tellDay, untold } from '../as-told';
import { addDays, isBefore, workday } from '../days';
import { isLinked } from '../linked';
import { type SourceRecord, tell } from '../message';
import { council } from '../organisations';
import { advised, authors, questions } from '../phrases';
import type { Scene } from '../scene';
import type { Adviser, Asking } from './advice-plot';
import { adviceOf, authorsOf, questionsTo } from './phrases';

/** The record under which each body answers; it is made when the body first hears of the child. */
export type Advisers = Readonly<Record<Adviser, () => SourceRecord>>;

const suffix: Readonly<Record<Adviser, string>> = {
  'social-care': 'SC',
  health: 'H',
  school: 'SCH',
  'educational-psychology': 'EP',
};

export const referenceOf = (atCouncil: SourceRecord, from: Adviser): string => `${atCouncil.subject}/${suffix[from]}`;

/** One request for advice as the record has it today. */
export interface AskedAsTold {
  readonly adviceFrom: Adviser;
  readonly body: string;
  readonly reference: string;
  readonly asked: AsTold;
  readonly received: AsTold;
  readonly given: AsTold;
  /** Advice of a kind that was not asked for, under the same reference. */
  readonly unasked?: AsTold;
  /** The day given, where the record of the answer can be linked with the asker's. */
  readonly metOn?: LocalDate;
}

/** The council asks a body for advice, and that body answers under its own number for the child. */
export function tellAsking(
  scene: Scene,
  atCouncil: SourceRecord,
  asking: Asking,
  advisers: Advisers,
  isAskedNow = false,
): AskedAsTold {
  const { today, dirt, random } = scene;
  const { adviceFrom, askedOn, receivedOn, givenOn } = asking;
  const adviser = advisers[adviceFrom]();
  const requestReference = referenceOf(atCouncil, adviceFrom);
  const asked = {
    contract: adviceRequestV1,
    idPrefix: 'ask',
    data: {
      ...{ requestReference, adviceFrom, asked: adviser.organisation.code, assessmentReference: atCouncil.subject },
      question: random.pick(adviceFrom === 'social-care' ? questions : questionsTo[adviceFrom]),
    },
  };
  const of = { adviceFrom, body: adviser.organisation.code, reference: requestReference };
  if (isAskedNow && dirt.isAskedThroughWorkflow(isBefore(today, askedOn))) {
    const received = adviceFrom === 'health' ? { on: today } : {};
    return {
      ...of,
      asked: askThroughWorkflow(scene, atCouncil, askedOn, asked),
      // Our own workflow delivers, today: the day of receipt until the body tells another.
      received: { ...untold, ...received },
      given: untold,
    };
  }
  const cited = { requestReference, askedBy: council.code };
  const given = tellAdvice(scene, adviser, adviceFrom, givenOn, cited);
  const isOfAnotherKind =
    adviceFrom === 'educational-psychology' && dirt.adviceIsOfAnotherKind(isBefore(today, askedOn));
  const unaskedOn = isOfAnotherKind ? workday(addDays(askedOn, random.between(8, 13))) : undefined;
  return {
    ...of,
    ...(isOfAnotherKind && { unasked: tellAdvice(scene, adviser, 'school', unaskedOn, cited) }),
    asked: tellDay(scene, atCouncil, { ...asked, on: askedOn, isLate: dirt.requestIsLate }),
    received: tellDay(scene, adviser, {
      contract: adviceRequestReceivedV1,
      on: receivedOn,
      idPrefix: 'req',
      data: cited,
    }),
    given,
    ...(given.on && isLinked(adviser.knows, atCouncil.knows) && { metOn: given.on }),
  };
}

/** An officer asks on the council's page; nothing is stated of when it was recorded. */
function askThroughWorkflow(
  { random, numbers }: Scene,
  record: SourceRecord,
  askedOn: LocalDate,
  { contract, data, idPrefix }: Pick<DayToTell, 'contract' | 'data' | 'idPrefix'>,
): AsTold {
  const id = numbers.event(record.organisation, askedOn, idPrefix);
  const telling = tell(random, record, {
    ...{ id, contract, toldOn: askedOn, data: { askedOn, ...data } },
    throughWorkflow: true,
  });
  return { tellings: [telling], on: askedOn };
}

/** Advice in answer to a request, or, where nothing is cited, unasked. Some weeks later its author may know better. */
export function tellAdvice(
  scene: Scene,
  record: SourceRecord,
  adviceFrom: Adviser,
  on: LocalDate | undefined,
  cited: Readonly<Record<string, string>> = {},
): AsTold {
  const [right, slip] = contentOf(scene, adviceFrom, 'requestReference' in cited);
  return tellDay(scene, record, {
    contract: contractOf[adviceFrom],
    on,
    data: { ...cited, ...right },
    slipData: slip,
    isLate: scene.dirt.answerIsLate,
    isSlip: scene.dirt.answerIsCorrected,
    idPrefix: `${record.organisation.eventPrefix.replace(/-advice$/, '')}-advice`,
  });
}

const contractOf: Readonly<Record<Adviser, Contract>> = {
  'social-care': socialCareAdviceV1,
  health: healthAdviceV1,
  school: educationalAdviceV1,
  'educational-psychology': educationalAdviceV1,
};

type Content = Readonly<Record<string, unknown>>;

/** What is advised, and what was advised first where it is corrected. */
function contentOf({ random }: Scene, adviceFrom: Adviser, isAsked: boolean): readonly [Content, Content] {
  if (adviceFrom === 'social-care') {
    const isKnown = !isAsked || random.below(5) > 0;
    const common = { knownToService: isKnown ? 'known' : 'notKnown', authorRole: random.pick(authors) };
    return isKnown ? two(random.below(advised.length), advised, common) : [common, common];
  }
  const common = {
    authorRole: random.pick<string>(authorsOf[adviceFrom]),
    ...(adviceFrom !== 'health' && { adviceFrom }),
  };
  const sayings: readonly Content[] = adviceOf[adviceFrom];
  return two(random.below(sayings.length), sayings, common);
}

const two = (at: number, of: readonly Content[], common: Content): readonly [Content, Content] => [
  { ...common, ...of[at] },
  { ...common, ...of[(at + 1) % of.length] },
];
