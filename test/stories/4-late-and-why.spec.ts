import { ehcAssessmentDecided, ehcAssessmentRequested, exceptionRecorded } from '@lib/testing';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import { aChild, council, Story } from './story';

/** Three requests of 3 August, due on 14 September: one in time, one late, one late with its reason made out. */
const cases = [
  { child: aChild('Alder', 'Chert', '2018-03-03'), notifiedOn: '2026-09-14' },
  { child: aChild('Hazel', 'Gabbro', '2017-07-21'), notifiedOn: '2026-09-21' },
  { child: aChild('Rowan', 'Schist', '2016-11-30'), notifiedOn: '2026-10-05', isExcused: true },
] as const;

describe('two decisions come late, and for one of them the law has an exception', () => {
  let story: Story;

  beforeAll(async () => {
    story = await Story.begin('4-late');
    for (const [index, { child, notifiedOn, ...rest }] of cases.entries()) {
      const assessmentReference = `EHC-2026-4${index}`;
      const about = { source: council, subject: assessmentReference, child };
      await story.tells(
        ehcAssessmentRequested({
          ...about,
          data: { receivedOn: '2026-08-03', assessmentReference, requestedBy: 'schoolOrCollege' },
        }),
        ehcAssessmentDecided({ ...about, data: { notifiedOn, assessmentReference, decision: 'assess' } }),
      );
      if (!('isExcused' in rest)) continue;
      const exception = {
        assessmentReference,
        duty: 'decide',
        ground: 'exceptionalPersonalCircumstances',
        from: '2026-08-20',
        until: '2026-09-10',
        evidence: 'The family’s letter of 24 August.',
        recordedBy: 'SEN case officer',
        parentToldOn: '2026-09-15',
      };
      const unused = { requestReference: undefined, body: undefined, adviceAskedOn: undefined, setting: undefined };
      await story.tells(exceptionRecorded({ ...about, data: { ...unused, ...exception } }));
    }
  }, 180_000);
  afterAll(() => story.end());

  const september = '/v1/timeliness?standard=decide-to-assess&from=2026-09&to=2026-09&by=month';

  test('both rates are there: with the excused case counted as it fell, and with every flagged case left out', async () => {
    const analyst = await story.area.as('analyst');
    const { body } = await analyst.ask<Timeliness>(september);
    expect(body.figures).toMatchObject([
      {
        month: '2026-09',
        due: 3,
        inTime: 1,
        late: 1,
        excused: 1,
        withExceptions: { inTime: 1, of: 3, percent: 33.3 },
        excludingExceptions: { inTime: 1, of: 2, percent: 50 },
      },
    ]);
  });

  test('what was known on the day before the exception was told is still to be had', async () => {
    const analyst = await story.area.as('analyst');
    const { body } = await analyst.ask<Timeliness>(`${september}&asAt=2026-09-30&knownAt=2026-08-19T12:00:00Z`);
    expect(body.figures).toMatchObject([{ due: 3, inTime: 0, late: 0, excused: 0, overdue: 3 }]);
  });

  test('an analyst sees the figure and its cases without a name; an officer opens the child', async () => {
    const address = '/timeliness?standard=decide-to-assess&from=2026-09&to=2026-09';
    const analyst = await story.screens.signIn('analyst');
    expect(await analyst.opens(address, 'figures')).toContain('33.3%');
    const listed = await analyst.opens('/timeliness/cases?standard=decide-to-assess&month=2026-09', 'cases');
    expect(listed).toContain('3 cases');
    expect(listed).not.toMatch(/Chert|Gabbro|Schist/);
    const officer = await story.screens.signIn('sen-case-officer');
    await officer.opens('/timeliness/cases?standard=decide-to-assess&month=2026-09');
    expect(await officer.follows('See the record')).toMatch(/Chert|Gabbro|Schist/);
  }, 180_000);

  test('the file has the same figures', async () => {
    const analyst = await story.area.as('analyst');
    const { text } = await analyst.ask(september.replace('?', '.csv?'));
    const [head = '', row = ''] = text.split(/\r?\n/);
    const cell = (name: string) => row.split(',')[head.split(',').indexOf(name)];
    expect(['month', 'in_time', 'late', 'excused', 'with_exceptions_percent'].map(cell)).toEqual([
      '2026-09',
      '1',
      '1',
      '1',
      '33.3',
    ]);
  });
});
