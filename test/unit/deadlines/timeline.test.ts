import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nowAt } from '../../../src/core/time/now';
import { lanesOf } from '../../../src/core/deadlines/lanes';
import {
  axisOf,
  dayWidths,
  fittingWidth,
  layOut,
  placeOf,
  zoomed,
  type Axis,
} from '../../../src/core/deadlines/timeline';
import type { ShownLane, ShownMark } from '../../../src/core/deadlines/timelineProtocol';
import { addDays } from '../../../src/core/time/day';
import { startOf } from '../../../src/core/time/instant';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { runs } from '../../support/runs';

// Saturday, 21 November 2026, ten in the morning in New York.
const now = nowAt(fakeClock());
const hour = 3_600_000;

const mark = (id: string, from: number, until = from): ShownMark => ({
  id,
  kind: 'interview',
  from,
  until,
  label: id,
  time: '',
  when: '',
  distance: '',
  hasPassed: false,
});
const lane = (...marks: readonly ShownMark[]): ShownLane => ({
  id: 'lane',
  name: 'Acme',
  detail: '',
  marks,
  spans: [],
});
const at = (days: number) => now.instant + days * 24 * hour;
const axis: Axis = { zone: 'America/New_York', first: '2026-11-16', days: 28 };
const view = { axis, now: now.instant, dayWidth: 22, widthOf: () => 100 };

suite('The lanes of the timeline', () => {
  const dossier = (name: string, ...fields: readonly string[]) =>
    note(`${name}/dossier.md`, noteText(['type: company', `company: ${name}`, ...fields]));

  test('are the companies in the running, what comes first at the top', () => {
    const notes = [
      dossier('Nothing', 'status: saved'),
      dossier('Gone', 'status: rejected', 'interview_on: 2026-11-23'),
      dossier('Past', 'status: interview', 'interview_on: 2026-11-10'),
      dossier('Later', 'interview_on: 2026-12-07'),
      dossier('Soon', 'next_action: Call', 'next_action_on: 2026-11-22'),
    ];
    assert.deepEqual(
      lanesOf(notes, now).map(({ name }) => name),
      ['Soon', 'Later', 'Past', 'Nothing'],
    );
  });

  test('hold every moment in the order of time, and how long an offer is open', () => {
    const offer = note(
      'A/negotiation.md',
      noteText([
        'type: negotiation',
        'company: A',
        'offered_on: 2026-11-20',
        'deadline: 2026-12-04 17:00',
        'my_deadline: 2026-12-03',
      ]),
    );
    const notes = [dossier('A', 'next_action: Ask', 'next_action_on: 2026-11-20'), offer];
    const [only] = lanesOf(notes, now);
    assert.deepEqual(
      only?.marks.map(({ kind, hasPassed }) => [kind, hasPassed]),
      [
        ['action', true],
        ['ownDeadline', false],
        ['deadline', false],
      ],
    );
    assert.deepEqual(only.spans, [
      { from: startOf('2026-11-20', now.zone), until: Date.UTC(2026, 11, 4, 22) },
    ]);
  });

  test('leave a day alone that nothing can be counted from', () => {
    const offer = note(
      'A/negotiation.md',
      noteText(['type: negotiation', 'company: A', 'offered_on: 0001-01-01', 'deadline: 9999-12-31']),
    );
    assert.deepEqual(lanesOf([offer], now)[0]?.marks, []);
  });
});

suite('The axis of the timeline', () => {
  test('has room for all marks and for today', () => {
    const { first, days } = axisOf([lane(mark('a', at(-5)), mark('b', at(20)))], now.instant, now.zone);
    assert.equal(first, addDays(now.today, -7));
    assert.equal(addDays(first, days - 1), addDays(now.today, 22));
  });

  test('shows the two weeks ahead when there is nothing', () => {
    const { first, days } = axisOf([], now.instant, now.zone);
    assert.equal(first, addDays(now.today, -2));
    assert.equal(addDays(first, days - 1), addDays(now.today, 14));
  });

  test('ends after a year, whatever somebody has written', () => {
    const { days } = axisOf([lane(mark('a', at(-9000)), mark('b', at(900_000)))], now.instant, now.zone);
    assert.ok(days < 500);
  });

  test('counts a day as a day in the nights in which the clocks change', () => {
    const spring: Axis = { zone: 'Europe/Berlin', first: '2027-03-27', days: 3 };
    // Noon on the day that is 23 hours long, eleven hours after its midnight.
    assert.equal(placeOf(Date.UTC(2027, 2, 28, 10), spring), 1 + 11 / 23);
    const autumn: Axis = { zone: 'Europe/Berlin', first: '2026-10-24', days: 3 };
    assert.equal(placeOf(Date.UTC(2026, 9, 25, 11), autumn), 1 + 13 / 25);
  });

  test('keeps what lies beyond it at its edge', () => {
    assert.equal(placeOf(at(-400), axis), 0);
    assert.equal(placeOf(at(400), axis), 28);
  });

  test('never puts the later before the earlier, in any zone', () => {
    const zones = [
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Asia/Kathmandu',
    ];
    const instant = fc.integer({ min: Date.UTC(2026, 8, 1), max: Date.UTC(2027, 4, 1) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, instant, (zone, a, b) => {
        const all: Axis = { zone, first: '2026-09-15', days: 200 };
        const [early, late] = a <= b ? [a, b] : [b, a];
        assert.ok(placeOf(early, all) <= placeOf(late, all));
      }),
      runs(200),
    );
  });

  test('is as near as all of it fits', () => {
    assert.equal(fittingWidth(axis, 28 * 22), 22);
    assert.equal(fittingWidth(axis, 28 * 22 - 1), 14);
    assert.equal(fittingWidth(axis, 10), dayWidths[0]);
  });

  test('zooms step by step and stops at the ends', () => {
    assert.equal(zoomed(22, 1), 34);
    assert.equal(zoomed(22, -1), 14);
    assert.equal(zoomed(120, 1), 120);
    assert.equal(zoomed(4, -1), 4);
    assert.equal(zoomed(25, 1), 34);
  });
});

suite('The layout of the timeline', () => {
  test('shades the weekends, each as one', () => {
    const { weekends } = layOut([], view);
    assert.deepEqual(weekends[0], { x: 5 * 22, width: 44 });
    assert.equal(weekends.length, 4);
    assert.deepEqual(layOut([], { ...view, axis: { ...axis, first: '2026-11-22' } }).weekends[0], {
      x: 0,
      width: 22,
    });
  });

  test('names every day where there is room, else the Mondays, else the months alone', () => {
    const ticks = (dayWidth: number) => layOut([], { ...view, dayWidth }).ticks.map(({ day }) => day);
    assert.equal(ticks(22).length, 28);
    assert.deepEqual(ticks(9), ['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07']);
    assert.deepEqual(ticks(2), []);
  });

  test('has a month from its first day on the axis to its last', () => {
    assert.deepEqual(layOut([], view).months, [
      { day: '2026-11-16', x: 0, width: 15 * 22 },
      { day: '2026-12-01', x: 15 * 22, width: 13 * 22 },
    ]);
  });

  test('stands at now, and at the middle of a day without a time', () => {
    const {
      now: line,
      today,
      lanes,
    } = layOut(
      [lane(mark('a', startOf('2026-11-23', now.zone) ?? NaN, startOf('2026-11-24', now.zone)))],
      view,
    );
    assert.equal(line, (5 + 10 / 24) * 22);
    assert.deepEqual(today, { day: '2026-11-21', x: 5 * 22, width: 22 });
    assert.equal(lanes[0]?.marks[0]?.x, 7.5 * 22);
  });

  test('gives a label another row where it would touch the one before', () => {
    const rowsOf = (...days: readonly number[]) =>
      layOut([lane(...days.map(day => mark(String(day), at(day))))], view).lanes[0]?.marks.map(
        ({ row }) => row,
      );
    assert.deepEqual(rowsOf(0, 10), [0, 0]);
    assert.deepEqual(rowsOf(0, 1, 2, 7), [0, 1, 2, 0]);
  });

  test('puts a label before its mark where there is no room behind it', () => {
    const [early, late] = layOut([lane(mark('a', at(1)), mark('b', at(21)))], view).lanes[0]?.marks ?? [];
    assert.deepEqual([early?.isFlipped, late?.isFlipped], [false, true]);
  });

  test('never lets two labels touch, and shows every mark once', () => {
    const days = fc.array(fc.integer({ min: -4, max: 24 }), { maxLength: 20 });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom(...dayWidths),
        fc.integer({ min: 10, max: 200 }),
        (offsets, dayWidth, width) => {
          const marks = offsets.map((day, i) => mark(String(i), at(day)));
          const [placed] = layOut([lane(...marks)], { ...view, dayWidth, widthOf: () => width }).lanes;
          assert.ok(placed);
          assert.deepEqual(placed.marks.map(({ mark }) => mark.id).sort(), marks.map(({ id }) => id).sort());
          const rooms = placed.marks.map(({ x, row, isFlipped }) => ({
            row,
            from: isFlipped ? x - width : x,
            to: isFlipped ? x : x + width,
          }));
          for (const [i, a] of rooms.entries())
            for (const b of rooms.slice(i + 1))
              assert.ok(a.row !== b.row || a.to <= b.from || b.to <= a.from);
        },
      ),
      runs(200),
    );
  });
});
