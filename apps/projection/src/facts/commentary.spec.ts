import {
  builderOf,
  challengeAnswered,
  correctionAsked,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factIdOfSaid,
  factWithdrawn,
  notificationAcknowledged,
  notificationFollowedUp,
  unusedNhsNumber,
  views,
} from '@lib/testing';
import { recordOf, recordsOf } from '../../test/records-of';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(51) };
const nursery = earlyYearsNotification({ id: 'n1', subject: 'RLN-117', child, data: { raisedOn: '2026-03-03' } });
const about = { organisation: 'river-lane-nursery', eventId: 'n1', agency: 'education' };
const challenge = (id: string, more: object = {}): EventToTell =>
  correctionAsked({
    id,
    subject: 'FAM-204',
    child,
    data: { raisedOn: '2026-04-04', about, says: 'She hears well since March.', shouldSay: undefined, ...more },
  });
const answer = (challengeEventId: string, more: object = {}, source = '/agencies/river-lane-nursery'): EventToTell =>
  challengeAnswered('education', {
    source,
    subject: 'RLN-117',
    child,
    data: { answeredOn: '2026-04-09', about, challengeEventId, challengedBy: 'family', answer: 'stands', ...more },
  });
const nurserysFact = (told: readonly EventToTell[], asAt?: string) =>
  recordOf(told, asAt).facts.find(({ factId }) => factId === factIdOfSaid(nursery))!;

describe('a family says that something told about their child is wrong', () => {
  const wrong = challenge('c1');

  it('and it is shown beside that fact, which goes on to stand: nothing moves until the organisation answers', () => {
    const fact = nurserysFact([nursery, wrong]);
    expect(fact).toMatchObject({
      status: 'stands',
      challenges: [{ factId: factIdOfSaid(wrong), raisedOn: '2026-04-04', says: 'She hears well since March.' }],
    });
    expect(fact.challenges?.[0]).not.toHaveProperty('answeredOn');
    const [without, challenged] = [recordOf([nursery]), recordOf([nursery, wrong])];
    expect(challenged.clocks).toEqual(without.clocks);
    expect(challenged.advice).toEqual(without.advice);
  });

  it('and its own fact points at what it is about, whichever was told first', () => {
    for (const told of [
      [nursery, wrong],
      [wrong, nursery],
    ])
      expect(recordOf(told).facts.find(({ kind }) => kind === 'challenge')).toMatchObject({
        about: factIdOfSaid(nursery),
        flags: [],
      });
  });

  it('and the family is then heard in the record', () => {
    const family = (told: readonly EventToTell[]) =>
      recordOf(told).agencies.find(({ agency }) => agency === 'family')?.state;
    expect([family([nursery]), family([nursery, wrong])]).toEqual(['neverAsked', 'told']);
  });

  it('and each time it says so is shown', () => {
    expect(nurserysFact([nursery, wrong, challenge('c2')]).challenges).toHaveLength(2);
  });

  it('and takes it back: then it is shown beside nothing', () => {
    const takenBack = factWithdrawn('family', {
      source: wrong.source,
      subject: wrong.subject,
      child,
      data: { withdraws: 'c1' },
    });
    const another = views({ subject: wrong.subject, child });
    const { facts } = recordOf([nursery, wrong, takenBack, another]);
    expect(facts.find(({ eventId }) => eventId === 'c1')).toMatchObject({ status: 'withdrawn' });
    for (const fact of facts) expect(fact).not.toHaveProperty('challenges');
  });

  it('and is answered by the organisation that told it', () => {
    const stands = answer('c1', { explanation: 'We tested again.' });
    expect(nurserysFact([nursery, wrong, stands])).toMatchObject({
      status: 'stands',
      challenges: [{ answeredOn: '2026-04-09', answer: 'stands', explanation: 'We tested again.' }],
    });
    expect(nurserysFact([nursery, wrong, stands], '2026-04-08').challenges?.[0]).not.toHaveProperty('answeredOn');
  });

  it('and is not answered by another organisation, nor by an answer to something else', () => {
    const others = [
      answer('c1', {}, '/agencies/other-nursery'),
      answer('c2'),
      answer('c1', { about: { ...about, eventId: 'n2' } }),
    ];
    for (const other of others)
      expect(nurserysFact([nursery, wrong, other]).challenges?.[0]).not.toHaveProperty('answeredOn');
    const flags = recordsOf([nursery, wrong, others[0]!]).flatMap(({ facts }) => facts.flatMap((fact) => fact.flags));
    expect(flags.map(({ code }) => code)).toEqual(['answersForAnother']);
  });

  it('and is answered without a word when the organisation puts the fact right, or takes it back, after that', () => {
    const corrected = earlyYearsNotification({ subject: 'RLN-117', child, data: { corrects: 'n1' } });
    const takenBack = factWithdrawn('education', { subject: 'RLN-117', child, data: { withdraws: 'n1' } });
    expect(nurserysFact([nursery, wrong, corrected]).challenges).toMatchObject([
      { answer: 'corrected', answeredOn: '2026-06-01', answerFactId: factIdOfSaid(corrected) },
    ]);
    const another = earlyYearsNotification({ subject: 'RLN-117', child });
    expect(nurserysFact([nursery, another, wrong, takenBack]).challenges).toMatchObject([{ answer: 'withdrawn' }]);
    expect(nurserysFact([nursery, corrected, wrong]).challenges?.[0]).not.toHaveProperty('answeredOn');
  });
});

describe('a notification', () => {
  const councils = { subject: 'EHC-2026-0311', child };
  const acknowledged = notificationAcknowledged({
    ...councils,
    data: { about, acknowledgedOn: '2026-03-06', contact: 'Inclusion team' },
  });
  const followedUp = notificationFollowedUp({
    ...councils,
    data: { about, followedUpOn: '2026-03-17', action: 'visit', account: undefined },
  });

  it('shows that the authority has it, and what came of it', () => {
    expect(nurserysFact([nursery, acknowledged, followedUp])).toMatchObject({
      acknowledged: [{ organisation: 'northbank-council', on: '2026-03-06', contact: 'Inclusion team' }],
      followedUp: [{ organisation: 'northbank-council', on: '2026-03-17', action: 'visit' }],
    });
    expect(nurserysFact([nursery, acknowledged, followedUp], '2026-03-10')).not.toHaveProperty('followedUp');
  });

  it('of a child whom the nursery knows by name alone is pointed at from the council’s record, and joins no two children', () => {
    const byName = { ...nursery, data: { ...nursery.data, child: { givenName: 'Bryony' } } };
    const records = recordsOf([byName, acknowledged]);
    expect(records).toHaveLength(2);
    const [of, on] = [
      records.find(({ facts }) => facts[0]?.kind === 'notification')!,
      records.find(({ facts }) => facts[0]?.kind === 'step')!,
    ];
    expect(of.facts).toMatchObject([{ tiedToRecord: on.id, flags: [{ code: 'spokenOfOnAnotherRecord' }] }]);
    expect(on.facts).toMatchObject([{ tiedToRecord: of.id, flags: [{ code: 'aboutAnotherRecord' }] }]);
    expect(of.facts[0]).not.toHaveProperty('acknowledged');
  });

  it('that nobody told cannot be acknowledged: what says so is flagged', () => {
    const flags = recordOf([earlyHealthNotification({ child }), acknowledged]).facts.flatMap((fact) => fact.flags);
    expect(flags.map(({ code }) => code)).toEqual(['aboutUnknownEvent']);
  });
});

describe('who contests a plan names the part of it that is wrong', () => {
  const contest = builderOf('education.plan-sign-off.v1')({
    child,
    data: { saidBy: 'dco', said: 'contested', about: 'E1', reason: 'The outcome that was advised is not in it.' },
  });

  it('which is no fact that somebody told: the contest is seen by all who see the plan, and joins nobody', () => {
    expect(recordOf([nursery, contest]).facts.map(({ type }) => type)).toContain('education.plan-sign-off.v1');
    const { about: _, ...unnamed } = contest.data;
    expect(recordOf([contest])).toMatchObject({ facts: [{ flags: [] }] });
    expect(recordOf([{ ...contest, data: unnamed }]).facts).toHaveLength(1);
  });
});
