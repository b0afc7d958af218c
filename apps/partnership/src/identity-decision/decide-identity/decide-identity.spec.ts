import { builderOf, given } from '@lib/testing';
import { decideIdentity } from './decide-identity';

const question = { one: 'a', other: 'b', restsOn: 'ordinary' };
const decided = builderOf('partnership.identity-decided.v1');
const says = (id: string, answer: string, after?: string) =>
  decided({ id, data: { question, answer, ...(after && { after }) } });
const event = (asked: ReturnType<typeof says>) => ({ kind: 'identityDecided', id: asked.id, decision: asked.data });
const [same, undone] = [says('first', 'same'), says('second', 'undone', 'first')];

describe('a steward says whether two records are one child', () => {
  it('is kept as it was said', () => given().when(decideIdentity, same).thenEvents(event(same)));

  it('twice at once: the second is told that another decision stands', () =>
    given()
      .when(decideIdentity, same)
      .andThen()
      .when(decideIdentity, says('at once', 'different'))
      .thenRefused('decidedMeanwhile', 'Another decision stands on this question by now: read it first.'));

  it('is taken back by whoever has read it, and is said again after that', () => {
    given(event(same)).when(decideIdentity, undone).thenEvents(event(undone));
    const again = says('third', 'different', 'second');
    given(event(same), event(undone)).when(decideIdentity, again).thenEvents(event(again));
  });

  it('undoes nothing where nothing stands', () => {
    given()
      .when(decideIdentity, says('first', 'undone'))
      .thenRefused('nothingToUndo', 'Nothing that was said of these two stands, so nothing is undone.');
  });
});
