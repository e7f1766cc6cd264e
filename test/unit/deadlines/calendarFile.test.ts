import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarFile, type CalendarEntry } from '../../../src/core/deadlines/calendarFile';
import { deadlineOf } from '../../../src/core/deadlines/deadline';
import type { DeadlineKey } from '../../../src/core/deadlines/deadlineKeys';
import { instantOf } from '../../../src/core/time/instant';
import { note, noteText } from '../../support/builders';
import { runs } from '../../support/runs';

const zone = 'Europe/Berlin';
const now = Date.UTC(2026, 10, 25, 9, 30);
const thresholds = { decisions: [168, 72, 24, 3], others: [2, 0.25] };
const interviewMinutes = 60;

function entry(written: string, summary = 'Acme: Deadline', key: DeadlineKey = 'deadline'): CalendarEntry {
  const type = key === 'interview_on' ? 'company' : 'negotiation';
  const source = note(
    'a.md',
    noteText([`type: ${type}`, 'company: Acme', 'base: 95000', `${key}: ${written}`]),
  );
  const deadline = deadlineOf(source, key, 'Acme', zone);
  assert.ok(deadline);
  return { uid: `${key}@test`, summary, deadline };
}

/** The events of a file as another library reads them, which knows nothing of the one that wrote it. */
async function read(entries: readonly CalendarEntry[], at = now): Promise<readonly ICAL.Component[]> {
  const calendar = new ICAL.Component(
    ICAL.parse(await calendarFile(entries, { now: at, thresholds, interviewMinutes })) as unknown[],
  );
  return calendar.getAllSubcomponents('vevent');
}

async function readOne(one: CalendarEntry, at = now): Promise<ICAL.Component> {
  const [event] = await read([one], at);
  assert.ok(event);
  return event;
}

const startOf = (event: ICAL.Component) => new ICAL.Event(event).startDate;
const textOf = (component: ICAL.Component, name: string) => String(component.getFirstPropertyValue(name));
const triggersOf = (event: ICAL.Component) =>
  event.getAllSubcomponents('valarm').map(alarm => {
    assert.notEqual(alarm.getFirstProperty('trigger')?.getFirstParameter('related'), 'END');
    return textOf(alarm, 'trigger');
  });

suite('A calendar file', () => {
  test('has the exact instant of a moment, whatever zone it was written in', async () => {
    for (const [written, utc] of [
      ['2026-12-04 17:00', '2026-12-04T16:00:00Z'],
      ['2026-12-04T17:00[America/New_York]', '2026-12-04T22:00:00Z'],
      ['2026-12-04T17:00+09:00', '2026-12-04T08:00:00Z'],
      ['2027-07-01 17:00', '2027-07-01T15:00:00Z'],
    ] as const)
      assert.equal(startOf(await readOne(entry(written))).toString(), utc);
  });

  test('is exact in the nights in which the clocks change', async () => {
    for (const [written, utc] of [
      ['2027-03-28 01:59', '2027-03-28T00:59:00Z'],
      ['2027-03-28 03:00', '2027-03-28T01:00:00Z'],
      ['2026-10-25 02:30', '2026-10-25T00:30:00Z'],
      ['2026-10-25 03:00', '2026-10-25T02:00:00Z'],
    ] as const)
      assert.equal(startOf(await readOne(entry(written))).toString(), utc);
  });

  test('has a whole day where no time is named', async () => {
    const start = startOf(await readOne(entry('2026-12-04')));
    assert.deepEqual([start.isDate, start.toString()], [true, '2026-12-04']);
  });

  test('reminds before a moment, and in the mornings before a day', async () => {
    assert.deepEqual(triggersOf(await readOne(entry('2026-12-04 17:00'))), ['-P7D', '-P3D', '-P1D', '-PT3H']);
    // From the beginning of the day: at nine a week, three days and one day before; at nine in the evening.
    assert.deepEqual(triggersOf(await readOne(entry('2026-12-04'))), [
      '-P6DT15H',
      '-P2DT15H',
      '-PT15H',
      'PT21H',
    ]);
  });

  test('takes the time of an interview, and of nothing else', async () => {
    assert.equal(textOf(await readOne(entry('2026-12-04 17:00')), 'transp'), 'TRANSPARENT');
    const interview = entry('2026-12-04 17:00', 'Acme: Interview', 'interview_on');
    assert.equal(textOf(await readOne(interview), 'transp'), 'OPAQUE');
  });

  test('reminds of an interview and a next action as the windows do', async () => {
    const triggers = async (written: string) =>
      triggersOf(await readOne(entry(written, 'Acme: Final round', 'interview_on')));
    assert.deepEqual(await triggers('2026-12-04 17:00'), ['-PT2H', '-PT15M']);
    assert.deepEqual(await triggers('2026-12-04'), ['PT9H']);
  });

  test('lasts as long as an interview does, where that has a time', async () => {
    const lasts = async (one: CalendarEntry) => new ICAL.Event(await readOne(one)).duration.toSeconds();
    const interview = (written: string) => entry(written, 'Acme: Final round', 'interview_on');
    assert.equal(await lasts(interview('2026-12-04 17:00')), 3600);
    assert.equal(await lasts(interview('2027-03-28T01:30[Europe/Berlin]')), 3600);
    assert.equal(await lasts(interview('2026-12-04')), 86_400);
    assert.equal(await lasts(entry('2026-12-04 17:00')), 0);
  });

  test('changes what an earlier one has brought', async () => {
    const [first, second] = [
      await readOne(entry('2026-12-04')),
      await readOne(entry('2026-12-08 12:00'), now + 60_000),
    ];
    assert.equal(textOf(first, 'uid'), textOf(second, 'uid'));
    assert.ok(Number(textOf(second, 'sequence')) > Number(textOf(first, 'sequence')));
    assert.equal(textOf(first, 'dtstamp'), '2026-11-25T09:30:00Z');
    assert.equal(textOf(second, 'dtstamp'), '2026-11-25T09:31:00Z');
  });

  test('holds every deadline that it is given, and no other word of their notes', async () => {
    const entries = [entry('2026-12-04'), entry('2026-12-03', 'Acme: My deadline', 'my_deadline')];
    assert.deepEqual(
      (await read(entries)).map(event => textOf(event, 'summary')),
      ['Acme: Deadline', 'Acme: My deadline'],
    );
    const text = await calendarFile(entries, { now, thresholds, interviewMinutes });
    assert.doesNotMatch(text, /95000|a\.md|memory:/);
  });

  test('has lines as the standard wants them', async () => {
    const long = `Kestrel; Labs, "North" \\ Süd 日本語 😀 ${'ö'.repeat(80)}`;
    const text = await calendarFile([entry('2026-12-04', long)], { now, thresholds, interviewMinutes });
    for (const line of text.split('\r\n')) {
      assert.doesNotMatch(line, /[\r\n]/);
      assert.ok(new TextEncoder().encode(line).length <= 75, line);
    }
    assert.match(text, /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  });

  test('gives every summary back as it was', async () => {
    const words = fc
      .string({
        unit: fc.constantFrom(...Array.from('aZ09;:,\\"\'<>=^%-. äß日本😀🏳️‍🌈'), 'BEGIN:', 'END:VEVENT'),
        maxLength: 120,
      })
      .filter(text => text.trim() === text && text !== '');
    await fc.assert(
      fc.asyncProperty(words, async summary => {
        assert.equal(textOf(await readOne(entry('2026-12-04 17:00', summary)), 'summary'), summary);
      }),
      runs(150),
    );
  });

  test('has the instant of every hour in every zone', async () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    const two = (value: number) => String(value).padStart(2, '0');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 0, max: 23 }),
        async (name, month, day, hours) => {
          const one = entry(`2027-${two(month)}-${two(day)}T${two(hours)}:15[${name}]`);
          assert.equal(startOf(await readOne(one)).toUnixTime() * 1000, instantOf(one.deadline.moment, zone));
        },
      ),
      runs(150),
    );
  });
});
