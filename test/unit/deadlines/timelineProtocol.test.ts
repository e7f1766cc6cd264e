import assert from 'node:assert/strict';
import fc from 'fast-check';
import { forged } from '../../support/forged';
import { runs } from '../../support/runs';
import {
  fromTimeline,
  toTimeline,
  type FromTimeline,
  type ToTimeline,
} from '../../../src/core/deadlines/timelineProtocol';
import { readTold } from '../../../src/core/pages/page';

suite('The messages of the timeline', () => {
  const parseToTimeline = (data: unknown) => readTold(toTimeline, data);
  const parseFromTimeline = (data: unknown) => readTold(fromTimeline, data);
  const state: ToTimeline = {
    type: 'state',
    language: 'en',
    zone: 'Europe/Berlin',
    now: 1,
    lanes: [
      {
        id: 'a',
        name: 'Acme',
        detail: '',
        marks: [
          {
            id: 'a#deadline',
            kind: 'deadline',
            from: -1,
            until: 5,
            label: 'Deadline',
            time: '',
            when: 'Fri 4 Dec',
            distance: 'in 9 days',
            hasPassed: false,
          },
        ],
        spans: [{ from: 0, until: 5 }],
      },
    ],
    collisions: [
      { id: 'a b', text: '', closing: 'a', interview: 'b', askForTime: 'Ask A', askToHurry: 'Ask B' },
    ],
  };
  const fromView: readonly FromTimeline[] = [
    { type: 'open', id: 'a#deadline', aside: false },
    { type: 'wayOut', collision: 'a b', way: 'askToHurry' },
  ];

  test('arrive as they were sent', () => {
    assert.deepEqual(parseToTimeline(structuredClone(state)), state);
    for (const message of fromView) assert.deepEqual(parseFromTimeline(structuredClone(message)), message);
  });

  test('are what they say or nothing, whatever is put in the place of a part', () => {
    for (const [messages, parse] of [
      [[state], parseToTimeline],
      [fromView, parseFromTimeline],
    ] as const)
      fc.assert(
        fc.property(forged(messages), message => {
          const parsed = parse(message);
          if (parsed === undefined) return;
          assert.deepEqual(parse(structuredClone(parsed)), parsed);
          const known = messages.find(({ type }) => type === parsed.type);
          assert.deepEqual(Object.keys(parsed).sort(), Object.keys(known ?? {}).sort());
        }),
        runs(2000),
      );
  });

  test('are refused when anything is wrong with them', () => {
    const [lane] = state.lanes;
    const wrong = (mark: object) => ({
      ...state,
      lanes: [{ ...lane, marks: [{ ...lane?.marks[0], ...mark }] }],
    });
    assert.ok(parseToTimeline(wrong({})));
    for (const mark of [{ from: 6 }, { from: NaN }, { until: 9e15 }, { kind: 'party' }, { label: 1 }])
      assert.equal(parseToTimeline(wrong(mark)), undefined);
    assert.equal(parseToTimeline({ ...state, zone: undefined }), undefined);
    assert.equal(parseFromTimeline({ type: 'wayOut', collision: 'a b', way: 'run' }), undefined);
    fc.assert(
      fc.property(fc.anything(), data => {
        assert.equal(parseToTimeline(data), undefined);
        assert.equal(parseFromTimeline(data), undefined);
      }),
    );
  });
});
