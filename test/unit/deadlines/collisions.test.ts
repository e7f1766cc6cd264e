import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { nowAt } from '../../../src/core/time/now';
import { collisions, collisionWords } from '../../../src/core/deadlines/collisions';
import { company } from '../../../src/core/kinds/company';
import { negotiation } from '../../../src/core/kinds/negotiation';
import type { Note } from '../../../src/core/notes/note';
import { addDays } from '../../../src/core/time/day';
import { instantOf } from '../../../src/core/time/instant';
import { readMoment } from '../../../src/core/time/written';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { runs } from '../../support/runs';

// Saturday, 21 November 2026, ten in the morning in New York.
const now = nowAt(fakeClock());

const offer = (name: string, ...fields: readonly string[]) =>
  note(`${name}/negotiation.md`, noteText(['type: negotiation', `company: ${name}`, ...fields]));
const dossier = (name: string, ...fields: readonly string[]) =>
  note(`${name}/dossier.md`, noteText(['type: company', `company: ${name}`, ...fields]));
const said = (...notes: readonly Note[]) =>
  collisions(notes, now).map(collision => inEnglish(collisionWords(collision)));
const between = (deadline: string, interview: string, ...more: readonly string[]) =>
  said(offer('Acme', `deadline: ${deadline}`), dossier('Beta', `interview_on: ${interview}`, ...more));

suite('A collision', () => {
  test('is an offer that closes before the interview somewhere else', () => {
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-07 10:00'), [
      'Acme’s offer ends 3 days before Beta’s interview',
    ]);
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-04 16:59'), []);
  });

  test('speaks of the final where the dossier does', () => {
    assert.deepEqual(between('2026-12-04', '2026-12-07', 'interview: Final round'), [
      'Acme’s offer ends 3 days before Beta’s final',
    ]);
    assert.deepEqual(between('2026-12-04', '2026-12-07', 'interview: With the finance team'), [
      'Acme’s offer ends 3 days before Beta’s interview',
    ]);
  });

  test('counts hours within a day, and days from then on', () => {
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-04 17:20'), [
      'Acme’s offer ends less than an hour before Beta’s interview',
    ]);
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-04 18:59'), [
      'Acme’s offer ends 1 hour before Beta’s interview',
    ]);
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-05 10:00'), [
      'Acme’s offer ends 17 hours before Beta’s interview',
    ]);
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-05 17:00'), [
      'Acme’s offer ends 1 day before Beta’s interview',
    ]);
  });

  test('counts days where one of them names no time', () => {
    assert.deepEqual(between('2026-12-04', '2026-12-05 09:00'), [
      'Acme’s offer ends 1 day before Beta’s interview',
    ]);
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-05'), [
      'Acme’s offer ends 1 day before Beta’s interview',
    ]);
    assert.deepEqual(between('2026-12-04 00:00', '2026-12-04'), [
      'Acme’s offer ends on the day of Beta’s interview',
    ]);
  });

  test('is none where the interview may well come first', () => {
    assert.deepEqual(between('2026-12-04', '2026-12-04 09:00'), []);
    assert.deepEqual(between('2026-12-04', '2026-12-04'), []);
    assert.deepEqual(between('2026-12-04 17:00', '2026-12-04'), []);
  });

  test('holds each moment in its own zone', () => {
    // 17:00 in Berlin is 11:00 in New York.
    assert.deepEqual(between('2026-12-04T17:00[Europe/Berlin]', '2026-12-04 13:00'), [
      'Acme’s offer ends 2 hours before Beta’s interview',
    ]);
    assert.deepEqual(between('2026-12-04T17:00[Europe/Berlin]', '2026-12-04 10:30'), []);
  });

  test('counts exactly through a night in which the clocks change', () => {
    // On 14 March 2027, New York goes from 2:00 to 3:00.
    assert.deepEqual(between('2027-03-13 20:00', '2027-03-14 08:00'), [
      'Acme’s offer ends 11 hours before Beta’s interview',
    ]);
  });

  test('needs both to be ahead', () => {
    assert.deepEqual(between('2026-11-21 09:59', '2026-12-07 10:00'), []);
    assert.deepEqual(between('2026-11-20', '2026-12-07'), []);
    assert.deepEqual(between('2026-11-21', '2026-12-07'), [
      'Acme’s offer ends 16 days before Beta’s interview',
    ]);
  });

  test('is none within one company, also between two of its roles', () => {
    const other = note('z.md', noteText(['type: company', 'company: ACME', 'interview_on: 2026-12-07']));
    assert.deepEqual(said(offer('Acme', 'deadline: 2026-12-04'), other), []);
    assert.deepEqual(
      said(offer('Acme', 'deadline: 2026-12-04'), dossier('Acme', 'interview_on: 2026-12-07'), other),
      [],
    );
  });

  test('is none once either of them is over', () => {
    for (const status of negotiation.fields.flatMap(({ over }) => over ?? []))
      assert.deepEqual(
        said(
          offer('Acme', 'deadline: 2026-12-04', `status: ${status}`),
          dossier('Beta', 'interview_on: 2026-12-07'),
        ),
        [],
      );
    for (const status of company.fields.flatMap(({ over }) => over ?? [])) {
      assert.deepEqual(between('2026-12-04', '2026-12-07', `status: ${status}`), []);
      assert.deepEqual(
        said(
          dossier('Acme', `status: ${status}`),
          offer('Acme', 'deadline: 2026-12-04'),
          dossier('Beta', 'interview_on: 2026-12-07'),
        ),
        [],
      );
    }
  });

  test('is told for every pair, the first to close first', () => {
    assert.deepEqual(
      said(
        offer('Cobalt', 'deadline: 2026-12-05'),
        offer('Acme', 'deadline: 2026-12-04'),
        dossier('Beta', 'interview_on: 2026-12-07'),
      ),
      [
        'Acme’s offer ends 3 days before Beta’s interview',
        'Cobalt’s offer ends 2 days before Beta’s interview',
      ],
    );
  });

  test('leaves days at the ends of the calendar alone', () => {
    assert.deepEqual(between('9999-12-31', '9999-12-31 23:00'), []);
    assert.deepEqual(between('0001-01-01', '2026-12-07'), []);
  });

  test('is exactly where a moment ahead lies before one elsewhere', () => {
    const written = fc
      .tuple(
        fc.integer({ min: -3, max: 12 }),
        fc.option(fc.integer({ min: 0, max: 95 })),
        fc.constantFrom('', '[Europe/Berlin]', '[Asia/Tokyo]', '[Pacific/Kiritimati]', '-11:00'),
      )
      .map(([days, quarter, zone]) => {
        const day = addDays(now.today, days);
        if (quarter === null) return day;
        const two = (value: number) => String(value).padStart(2, '0');
        return `${day}T${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}${zone}`;
      });
    const exact = (text: string) => {
      const read = readMoment(text);
      return read.state === 'read' && read.value.time !== undefined
        ? instantOf(read.value, now.zone)
        : undefined;
    };
    fc.assert(
      fc.property(written, written, fc.constantFrom('Acme', 'Beta'), (deadline, interview, name) => {
        const found = said(
          offer('Acme', `deadline: ${deadline}`),
          dossier(name, `interview_on: ${interview}`),
        );
        if (name === 'Acme') assert.deepEqual(found, []);
        const [closes, begins] = [exact(deadline), exact(interview)];
        if (name === 'Acme' || closes === undefined || begins === undefined) {
          assert.ok(found.length <= 1);
          return;
        }
        assert.equal(found.length === 1, closes > now.instant && closes <= begins);
      }),
      runs(300),
    );
  });
});
