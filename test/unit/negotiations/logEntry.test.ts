import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { applyEdits } from '../../../src/core/base/textEdit';
import { entryKinds } from '../../../src/core/kinds/entryKind';
import { appendLogEntry, type NewLogEntry } from '../../../src/core/negotiations/logEntry';
import { likelyAnswers, logEntrySteps } from '../../../src/core/negotiations/logEntrySteps';
import { readEntry, readLogEntries } from '../../../src/core/negotiations/readLogEntries';
import { exactBody } from '../../../src/core/markdown/exactBody';
import { logRows } from '../../../src/core/outlines/logRows';
import { lines, note, noteText } from '../../support/builders';
import { editableNote } from '../../support/editableNote';
import { plainBody } from '../../support/markdownBody';
import { saysMore } from '../../support/oracleAddition';
import { runs } from '../../support/runs';
import { codePoint } from '../../support/codePoint';

const call: NewLogEntry = {
  on: '2026-11-25 14:30',
  kind: 'call',
  who: 'Mina Okafor',
  said: 'She can ask for 5 % more.',
};

function appended(text: string, entry: NewLogEntry = call): string {
  const edits = appendLogEntry(text, entry);
  assert.ok(edits.ok, edits.ok ? '' : inEnglish(edits.why));
  return applyEdits(text, edits.value);
}

const fields = ['type: negotiation', 'company: Kestrel Labs'];

suite('Adding to a negotiation log', () => {
  test('puts an entry under the log, as one heading and what was said', () => {
    assert.equal(
      appended(noteText(fields, '', '## Log', '', '## Draft reply', '', 'Hi')),
      noteText(
        fields,
        '',
        '## Log',
        '',
        '### 2026-11-25 14:30 · call · Mina Okafor',
        '',
        'She can ask for 5 % more.',
        '',
        '## Draft reply',
        '',
        'Hi',
      ),
    );
  });

  test('puts it behind the entries that are there, above the next section', () => {
    const before = noteText(
      fields,
      '',
      '## Log',
      '',
      '### 2026-11-20 · email',
      '',
      'The offer.',
      '',
      '- a',
      '',
      '## Draft reply',
    );
    const after = appended(before, { on: '2026-11-25', kind: 'decision', said: '' });
    assert.equal(after, before.replace('- a\n', '- a\n\n### 2026-11-25 · decision\n'));
  });

  test('makes a log where the note has none, in its place among the sections', () => {
    assert.equal(
      appended(noteText(fields, '', '## The offer', '', 'Good.', '', '## Draft reply', '')),
      noteText(
        fields,
        '',
        '## The offer',
        '',
        'Good.',
        '',
        '## Log',
        '',
        '### 2026-11-25 14:30 · call · Mina Okafor',
        '',
        'She can ask for 5 % more.',
        '',
        '## Draft reply',
        '',
      ),
    );
  });

  test('makes a log in a note that is empty below its front matter', () => {
    const after = appended(noteText(fields));
    assert.match(after, /---\n\n?## Log\n\n### 2026-11-25 14:30 · call · Mina Okafor\n\nShe can/);
  });

  test('follows the level of a log that is no heading of level 2', () => {
    assert.match(appended(lines('# Log')), /^# Log\n\n## 2026-11-25 14:30 · call/);
  });

  test('keeps the line endings of the note', () => {
    const after = appended('## Log\r\n\r\n## Other\r\n', { ...call, said: 'One\nTwo' });
    assert.doesNotMatch(after, /(?<!\r)\n/);
  });

  test('shows what was said as it was typed, where it would begin a section, code or a comment', () => {
    const said = '# no heading\n```\n<!-- no comment\nTitle\n---\n- [ ] a task\n\n\n\n    indented';
    const after = appended(noteText(fields, '', '## Log'), { ...call, said });
    assert.match(
      after,
      /\n\\# no heading\n\\```\n\\<!-- no comment\nTitle\n\\---\n- \[ \] a task\n\nindented/,
    );
    assert.equal(readLogEntries(note('n.md', after)).length, 1);
  });

  test('refuses where a code block above is not closed', () => {
    const edits = appendLogEntry(noteText(fields, '', '## Log', '', '```', 'code'), call);
    assert.ok(!edits.ok);
    assert.match(inEnglish(edits.why), /not closed above/);
  });

  test('refuses a date that is none', () => {
    assert.ok(!appendLogEntry('', { ...call, on: 'Friday' }).ok);
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'Mina Okafor',
    'call',
    '2026-01-01',
    '·',
    '*',
    '_x_',
    '# a',
    '#',
    'a · b',
    '[x](y)',
    '<b>',
    '&amp;',
    '`',
    '\\',
    'a - b',
    'Zoë 😀',
    '~~s~~',
    'https://a.b',
    'x@y.zz',
  ),
  fc.string({ maxLength: 6 }),
);
const entry: fc.Arbitrary<NewLogEntry> = fc.record({
  on: fc.constantFrom('2026-11-25', '2026-11-25 14:30', '2027-01-01 00:00'),
  kind: fc.constantFrom(...entryKinds),
  who: word,
  said: fc.oneof(
    plainBody,
    fc.constantFrom(
      '```',
      '~~~',
      '<!--',
      '-->',
      '# a',
      'a\n===',
      'a\n---',
      '- ```',
      '> # q',
      '<pre>',
      '- - # a',
      '\t# a',
      '1. <!--',
      '***',
      '| a |\n|---|',
    ),
    fc.string({ unit: codePoint, maxLength: 8 }),
  ),
});

suite('Adding to any log', () => {
  test('changes nothing but its own bytes, or refuses', () => {
    fc.assert(
      fc.property(editableNote, entry, fc.boolean(), (before, added, hasLog) => {
        const text = hasLog ? `${before}\n\n## Log\n\n### 2026-01-01 · call\n\nx\n` : before;
        const edits = appendLogEntry(text, added);
        if (!edits.ok) return;
        const [edit, second] = edits.value;
        assert.ok(edit && !second && edit.start === edit.end, 'one insertion');
        assert.ok(saysMore(text, edits.value), JSON.stringify(applyEdits(text, edits.value)));
        const outline = exactBody(text);
        const after = exactBody(applyEdits(text, edits.value));
        assert.ok(outline.ok && after.ok);
        const kept = (all: typeof outline.value.sections) =>
          all.map(({ heading, level }) => `${level} ${heading}`);
        const now = kept(after.value.sections);
        for (const heading of kept(outline.value.sections)) {
          const at = now.indexOf(heading);
          assert.ok(at >= 0, `${heading} is still there`);
          now.splice(at, 1);
        }
        assert.ok(now.length === 1 || (now.length === 2 && now.some(heading => / Log$/i.test(heading))));
      }),
      runs(400),
    );
  });

  test('is read back as it was added', () => {
    fc.assert(
      fc.property(entry, added => {
        const text = noteText(fields, '', '## Log', '', '## Draft reply');
        const edits = appendLogEntry(text, added);
        assert.ok(edits.ok, edits.ok ? '' : inEnglish(edits.why));
        const [read, second] = readLogEntries(note('n.md', applyEdits(text, edits.value)));
        assert.ok(read && !second);
        const [day, time] = added.on.split(' ');
        assert.deepEqual([read.day, read.time, read.kind], [day, time, added.kind]);
      }),
      runs(400),
    );
  });

  test('reads a name back with every sign that is on a keyboard', () => {
    for (const who of [
      'Mina Okafor',
      'M. O’Brien-Lee (CTO)',
      'a_b *c*',
      '[x](y)',
      '<b>',
      'R&D',
      'C#',
      'a · b',
      'x - y, z: q',
      '`tick`',
      'back\\slash',
      '~~s~~',
      'call',
    ]) {
      const [read] = readLogEntries(note('n.md', appended(noteText(fields, '', '## Log'), { ...call, who })));
      assert.equal(read?.who, who);
    }
  });
});

suite('Reading a log', () => {
  const read = (heading: string) => {
    const { day, time, kind, who } = readEntry({ heading, line: 0 });
    return [day, time, kind, who];
  };
  const _ = undefined;
  const table: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['2026-11-25 14:30 · call · Mina Okafor', ['2026-11-25', '14:30', 'call', 'Mina Okafor']],
    ['2026-11-25 · email', ['2026-11-25', _, 'email', _]],
    ['2026-11-25', ['2026-11-25', _, _, _]],
    ['2026-11-25 - Phone - Mina', ['2026-11-25', _, 'call', 'Mina']],
    ['Call with Mina, 25 Nov 2026', ['2026-11-25', _, 'call', 'Mina']],
    ['Phone call with Mina Okafor (2026-11-25, 9:05)', ['2026-11-25', '09:05', 'call', 'Mina Okafor']],
    ['25.11.2026 14.30 Uhr: E-Mail an Mina', ['2026-11-25', '14:30', 'email', 'Mina']],
    [
      'Nov 25th, 2026 at 2:30 pm – meeting – Mina and Tom',
      ['2026-11-25', '14:30', 'meeting', 'Mina and Tom'],
    ],
    ['2026/11/25 14h30 | message | Mina', ['2026-11-25', '14:30', 'message', 'Mina']],
    ['2026-11-25T14:30 call', ['2026-11-25', '14:30', 'call', _]],
    ['email from Mina', [_, _, 'email', 'Mina']],
    ['03/04/2026 call', [_, _, _, '03/04/2026 call']],
    ['2026-02-30 · call', [_, _, 'call', '2026-02-30']],
    ['They asked for 95.5 again', [_, _, _, 'They asked for 95.5 again']],
    ['Decided', [_, _, 'decision', _]],
    ['onsite 4h', [_, _, _, 'onsite 4h']],
    ['2026-11-25 onsite 4h', ['2026-11-25', _, _, 'onsite 4h']],
    ['2026-11-25 · onsite · 4h', ['2026-11-25', _, 'meeting', '4h']],
    ['2026-11-25 4h onsite', ['2026-11-25', _, _, '4h onsite']],
    ['2026-11-25 · onsite, 4h30', ['2026-11-25', _, 'meeting', '4h30']],
    ['3 h take-home', [_, _, _, '3 h take-home']],
    ['45 min call', [_, _, _, '45 min call']],
    ['2026-11-25 · call · 45 min', ['2026-11-25', _, 'call', '45 min']],
    ['2026-11-25 · call · 0:45', ['2026-11-25', _, 'call', '0:45']],
    ['2026-11-25 · call · 1:15 h', ['2026-11-25', _, 'call', '1:15 h']],
    ['2026-11-25 · call · 1:15 hours', ['2026-11-25', _, 'call', '1:15 hours']],
    ['2026-11-25 · email · answer within 24h', ['2026-11-25', _, 'email', 'answer within 24h']],
    ['2026-11-25 · call · 18h to decide', ['2026-11-25', _, 'call', '18h to decide']],
    ['2026-11-25 · email · raised to 12.50', ['2026-11-25', _, 'email', 'raised to 12.50']],
    ['2026-11-25 · email · 10 to 12', ['2026-11-25', _, 'email', '10 to 12']],
    ['2026-11-25 14.30 · call', ['2026-11-25', '14:30', 'call', _]],
    ['2026-11-25, at 14.30 - call', ['2026-11-25', '14:30', 'call', _]],
    ['2026-11-25 17h · call', ['2026-11-25', '17:00', 'call', _]],
    ['2026-11-25 16h00 · call', ['2026-11-25', '16:00', 'call', _]],
    ['2026-11-25 14 Uhr · call', ['2026-11-25', '14:00', 'call', _]],
    ['2026-11-25 14:00–15:00 · call', ['2026-11-25', '14:00', 'call', _]],
    ['2026-11-25 · onsite · 4pm', ['2026-11-25', '16:00', 'meeting', _]],
    ['2026-11-25 · onsite · 4:00', ['2026-11-25', '04:00', 'meeting', _]],
    ['2026-11-25 17:00 · call · 45 min', ['2026-11-25', '17:00', 'call', '45 min']],
    ['2026-11-25 · onsite 4h, 5pm', ['2026-11-25', '17:00', _, 'onsite 4h']],
    ['2026-11-25 · offer 95k', ['2026-11-25', _, _, 'offer 95k']],
  ];
  for (const [heading, expected] of table)
    test(`understands “${heading}”`, () => assert.deepEqual(read(heading), expected));

  test('has the newest first, the later written of the same moment before, those without a day last', () => {
    const text = noteText(
      fields,
      '## log',
      '### 2026-11-20 · call · A',
      '#### no entry of its own',
      '### Sometime',
      '### 2026-11-25 · email · B',
      '### 2026-11-25 09:00 · call · C',
      '### 2026-11-25 · email · D',
      '## Draft reply',
      '### 2026-12-01 · no entry',
    );
    assert.deepEqual(
      readLogEntries(note('n.md', text)).map(({ who, line }) => [who, line]),
      [
        ['C', 9],
        ['D', 10],
        ['B', 8],
        ['A', 5],
        ['Sometime', 7],
      ].map(([who, line]) => [who, Number(line)]),
    );
  });

  test('takes headings that skip a level for entries too', () => {
    const text = noteText(fields, '## Log', '#### 2026-11-20 · call', '#### 2026-11-21 · email');
    assert.equal(readLogEntries(note('n.md', text)).length, 2);
  });
});

suite('The moment of an entry, as it is typed', () => {
  /** Wednesday, 25 November 2026, 15:00 in New York. */
  const here = { instant: Date.UTC(2026, 10, 25, 20), zone: 'America/New_York', language: 'en' };
  const [when] = logEntrySteps(here);
  assert.ok(when?.ask === 'text');
  const cases: readonly (readonly [typed: string, written: string, echo: string])[] = [
    ['2026-11-25 14:30', '2026-11-25 14:30', 'Wed 25 Nov, 14:30 your time, today'],
    ['2026-11-25', '2026-11-25', 'Wed 25 Nov, today'],
    ['today', '2026-11-25', 'Wed 25 Nov, today'],
    ['yesterday 17:00', '2026-11-24 17:00', 'Tue 24 Nov, 17:00 your time, yesterday'],
    ['yesterday at 5 pm', '2026-11-24 17:00', 'Tue 24 Nov, 17:00 your time, yesterday'],
    ['14:30', '2026-11-25 14:30', 'Wed 25 Nov, 14:30 your time, today'],
    ['25 Nov 2026, 9:05', '2026-11-25 09:05', 'Wed 25 Nov, 09:05 your time, today'],
    ['last Thursday', '2026-11-19', 'Thu 19 Nov, 6 days ago'],
    ['20 Nov', '2026-11-20', 'Fri 20 Nov, 5 days ago'],
    ['2 days ago', '2026-11-23', 'Mon 23 Nov, 2 days ago'],
    ['yesterday 17:00 Berlin', '2026-11-24 11:00', 'Tue 24 Nov, 17:00 in Berlin, 11:00 your time, yesterday'],
    [
      'yesterday 23:00 Los Angeles',
      '2026-11-25 02:00',
      'Tue 24 Nov, 23:00 in Los Angeles; Wed 25 Nov, 02:00 your time, today',
    ],
  ];
  for (const [typed, written, echo] of cases)
    test(`“${typed}” is shown as ${echo}`, () => {
      assert.equal(when.check(typed), undefined);
      assert.equal(when.written?.(typed), written);
      const shown = when.echo?.(typed);
      assert.equal(shown && inEnglish(shown), echo);
    });

  for (const typed of ['', 'soon', '03/04/2026', '2026-11-25 with Mina', 'tomorrow', '2026-11-26', '16:00'])
    test(`“${typed}” is asked for again`, () => {
      assert.ok(when.check(typed));
      assert.equal(when.written?.(typed), '');
    });

  test('is now to begin with, in words', () => {
    const { on } = likelyAnswers({ here, recruiter: undefined });
    assert.ok(typeof on === 'string');
    assert.equal(on, 'today 15:00');
    assert.equal(when.written?.(on), '2026-11-25 15:00');
  });
});

suite('The rows of a log', () => {
  test('have the newest first, with an icon of their kind, and lead to their line', () => {
    const text = noteText(
      fields,
      '## Log',
      '### 2026-11-20 · call · Mina Okafor',
      '### 2026-11-24 09:00 · email',
      '### Odd one',
    );
    const rows = logRows('p', note('n.md', text), { today: '2026-11-25', language: 'en' });
    assert.deepEqual(
      rows.map(({ label, icon, opens }) => [
        typeof label === 'string' ? label : inEnglish(label),
        icon?.id,
        opens?.line,
      ]),
      [
        ['Email', 'mail', 6],
        ['Mina Okafor', 'call-outgoing', 5],
        ['Odd one', 'comment', 7],
      ],
    );
    assert.equal(new Set(rows.map(({ id }) => id)).size, 3);
  });
});
