import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { nowAt } from '../../../src/core/time/now';
import { companyDates, firstDue } from '../../../src/core/companies/companyDates';
import { companiesOf } from '../../../src/core/companies/companyFiles';
import { nextChange } from '../../../src/core/companies/nextChange';
import { lanesOf } from '../../../src/core/deadlines/lanes';
import { deadlineKeys } from '../../../src/core/deadlines/deadlineKeys';
import { deadlineWords, shortDeadlineWords } from '../../../src/core/deadlines/momentWords';
import { upcoming } from '../../../src/core/deadlines/upcoming';
import type { Note } from '../../../src/core/notes/note';
import { companyOutline } from '../../../src/core/outlines/companyOutline';
import { noteTooltip } from '../../../src/core/outlines/noteTooltip';
import { addDays, daysBetween } from '../../../src/core/time/day';
import { dayAt, timeAt } from '../../../src/core/time/instant';
import { whenIs } from '../../../src/core/time/whenIs';
import { readMoment } from '../../../src/core/time/written';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { runs } from '../../support/runs';
import { drawn, row } from '../outlines/drawn';

const hour = 3_600_000;
const zones = [
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Tokyo',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'UTC',
];

const interview = (written: string, ...more: readonly string[]) =>
  note(
    'a/dossier.md',
    noteText(['type: company', 'company: Kestrel', 'status: interview', `interview_on: ${written}`, ...more]),
  );
const offer = (company: string, written: string) =>
  note(
    `${company}/negotiation.md`,
    noteText(['type: negotiation', `company: ${company}`, `deadline: ${written}`]),
  );
const at = (iso: string, zone: string) => nowAt(fakeClock(Date.parse(iso), zone));
const inTree = (now: ReturnType<typeof at>, ...notes: readonly Note[]) => drawn(companyOutline(notes, now));

suite('When something is', () => {
  test('is the day on which it is where the user is, not the one that is written', () => {
    // 1 December, 08:00 in Tokyo is 30 November, 15:00 in Los Angeles.
    const now = at('2026-11-30T20:00Z', 'America/Los_Angeles');
    const rows = inTree(now, interview('2026-12-01T08:00[Asia/Tokyo]'));
    assert.ok(rows.includes('  Kestrel | Interview | today 15:00'), rows.join('\n'));
    assert.ok(
      rows.includes('    Interview | today | 15:00 (Tue 1 Dec, 08:00 in Asia/Tokyo)'),
      rows.join('\n'),
    );
  });

  test('is also tomorrow where it is written as today', () => {
    const now = at('2026-11-30T03:00Z', 'Asia/Tokyo');
    const rows = inTree(now, interview('2026-11-30T20:00-08:00'));
    assert.ok(
      rows.includes('    Interview | tomorrow | 13:00 (Mon 30 Nov, 20:00 in UTC-08:00)'),
      rows.join('\n'),
    );
  });

  test('has the user’s own clock alone where the others show the same', () => {
    const now = at('2026-11-30T08:00Z', 'Europe/Berlin');
    const times = ['2026-11-30 17:00', '2026-11-30T17:00[Europe/Paris]', '2026-11-30T17:00+01:00'];
    for (const written of times)
      assert.ok(inTree(now, interview(written)).includes('    Interview | today | 17:00'), written);
    const utc = inTree(now, interview('2026-11-30T16:00Z'));
    assert.ok(utc.includes('    Interview | today | 17:00 (16:00 in UTC)'), utc.join('\n'));
  });

  test('is its own day everywhere where no time is named', () => {
    for (const zone of zones) {
      const now = at('2026-11-30T12:00Z', zone);
      const rows = inTree(now, interview(addDays(now.today, 1)));
      assert.ok(rows.includes('    Interview | tomorrow'), `${zone}\n${rows.join('\n')}`);
    }
  });

  test('puts what comes first first, whatever the dates look like', () => {
    const now = at('2026-11-30T08:00Z', 'America/Los_Angeles');
    const files = companiesOf([
      interview('2026-12-01T08:00[Asia/Tokyo]', 'next_action_on: 2026-11-30 16:00'),
    ])[0];
    assert.ok(files);
    assert.equal(firstDue(companyDates(files, now))?.key, 'interview_on');
  });

  test('stands in the tooltip by the user’s clock, with the other beside it', () => {
    const lines = (written: string) =>
      noteTooltip(interview(written), { reader: { zone: 'America/Los_Angeles', language: 'en' } }).lines.map(
        ({ text }) => (typeof text === 'string' ? text : inEnglish(text)),
      );
    assert.ok(
      lines('2026-12-01T08:00[Asia/Tokyo]').includes(
        'Mon 30 Nov 2026, 15:00 (Tue 1 Dec 2026, 08:00 in Asia/Tokyo)',
      ),
    );
    assert.ok(lines('2026-12-01 08:00').includes('Tue 1 Dec 2026, 08:00'));
    assert.ok(lines('2026-12-01').includes('Tue 1 Dec 2026'));
    assert.ok(lines('next week').includes('next week'));
  });

  test('is read as of here where the zone is nowhere', () => {
    const now = at('2026-11-30T12:00Z', 'Europe/Berlin');
    const rows = inTree(now, interview('2026-12-01T08:00[Mars/Olympus]'));
    assert.ok(rows.includes('    Interview | tomorrow | 08:00'), rows.join('\n'));
    const change = nextChange([offer('A', '2026-11-30T14:00[Mars/Olympus]')], now);
    assert.equal(change, Date.parse('2026-11-30T13:00Z'));
  });

  test('holds at either end of the calendar', () => {
    for (const written of [
      '0001-01-01T00:30[Asia/Tokyo]',
      '9999-12-31T23:30[Pacific/Pago_Pago]',
      '9999-12-31',
    ])
      for (const zone of zones)
        assert.ok(inTree(at('2026-11-30T12:00Z', zone), interview(written)).length > 0, `${written} ${zone}`);
  });
});

suite('In any zone, of any moment', () => {
  const zone = fc.constantFrom(...zones);
  const written = fc
    .record({
      at: fc.integer({ min: Date.UTC(2026, 9, 20) / hour, max: Date.UTC(2027, 3, 20) / hour }),
      minute: fc.constantFrom('00', '30', '59'),
      form: fc.constantFrom('day', 'local', 'Z', '+05:30', '-08:00', ...zones),
    })
    .map(({ at: hours, minute, form }) => {
      const iso = new Date(hours * hour).toISOString();
      const [day, time] = [iso.slice(0, 10), `${iso.slice(11, 13)}:${minute}`];
      if (form === 'day') return day;
      if (form === 'local') return `${day} ${time}`;
      return `${day}T${time}${/^[Z+-]/.test(form) ? form : `[${form}]`}`;
    });
  const away = fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 });

  test('the tree, the timeline and the words name the same day', () => {
    fc.assert(
      fc.property(zone, written, away, (here, text, minutes) => {
        const read = readMoment(text);
        assert.ok(read.state === 'read');
        const when = whenIs(read.value, here);
        assert.ok(when);
        const now = nowAt(fakeClock(when.until + minutes * 60_000, here));
        const notes = [interview(text, 'interview: Final round')];
        const [mark] = lanesOf(notes, now).flatMap(({ marks }) => marks);
        const [deadline] = upcoming(notes, { zone: here, sources: deadlineKeys });
        assert.ok(mark && deadline);
        assert.equal(dayAt(mark.from, here), when.day);
        assert.equal(deadline.day, when.day);
        if (read.value.time === undefined) assert.equal(when.day, text);
        else assert.equal(when.day, dayAt(when.until, here));

        const days = daysBetween(now.today, when.day);
        const said = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[String(days)];
        const shown = row(companyOutline(notes, now), 'Final round').description ?? [];
        const [day, time] = shown.map(part => (typeof part === 'string' ? part : inEnglish(part)));
        assert.equal(day, said ?? (days > 0 ? `in ${days} days` : `${-days} days ago`));
        if (read.value.time !== undefined) assert.ok(time?.startsWith(timeAt(when.until, here)), time);

        const reader = { zone: here, language: 'en-GB' };
        const long = new Intl.DateTimeFormat('en-GB', {
          weekday: 'long',
          year: 'numeric',
          month: 'long',
          day: 'numeric',
          timeZone: 'UTC',
        }).format(Date.parse(`${when.day}T12:00Z`));
        assert.ok(inEnglish(deadlineWords(deadline, reader)).startsWith(long));
        const number = String(Number(when.day.slice(8)));
        assert.match(inEnglish(shortDeadlineWords(deadline, reader)), new RegExp(`^\\w+,? ${number} `));
      }),
      runs(600),
    );
  });

  test('what comes first is the same for the countdown, the tree and the timeline', () => {
    fc.assert(
      fc.property(zone, fc.array(written, { minLength: 1, maxLength: 5 }), (here, all) => {
        const notes = all.map((text, i) => offer(`C${i}`, text));
        const now = nowAt(fakeClock(Date.UTC(2026, 9, 1), here), 'en', 24 * 400);
        const order = upcoming(notes, { zone: here, sources: deadlineKeys }).map(({ instant }) => instant);
        assert.deepEqual(
          order,
          [...order].sort((a, b) => a - b),
        );
        const due = companiesOf(notes).map(files => firstDue(companyDates(files, now))?.when.until);
        assert.deepEqual(
          [...due].sort((a, b) => (a ?? 0) - (b ?? 0)),
          order,
        );
        const one = companiesOf([
          interview(all[0] ?? ''),
          ...all
            .slice(1)
            .map((text, i) =>
              note(`o${i}.md`, noteText(['type: negotiation', 'company: Kestrel', `deadline: ${text}`])),
            ),
        ])[0];
        assert.equal(one && firstDue(companyDates(one, now))?.when.until, order[0]);
      }),
      runs(200),
    );
  });
});
