import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { applyEdits } from '../../../src/core/base/textEdit';
import { weekendStep, whenStep } from '../../../src/core/deadlines/deadlineSteps';
import { giveDeadline } from '../../../src/core/deadlines/giveDeadline';
import { readMoment } from '../../../src/core/time/written';
import { placeAmong } from '../../../src/core/negotiations/negotiationsByUse';
import { readLogEntries } from '../../../src/core/negotiations/readLogEntries';
import { fieldsOf, readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { note, noteText } from '../../support/builders';
import { checklistBody } from '../../support/checklistBody';
import { editableNote } from '../../support/editableNote';
import { runs } from '../../support/runs';

/** Tuesday, 24 November 2026, 10:00 in New York. */
const now = { instant: Date.UTC(2026, 10, 24, 15), zone: 'America/New_York' };
const here = { ...now, language: 'en' };
const step = whenStep(here);
if (step.ask !== 'text') throw new Error('It is typed');
const check = (value: string) => step.check(value);
const echo = (value: string) => step.echo?.(value);
const shown = (message: ReturnType<typeof check>) => message && inEnglish(message);

suite('Setting a deadline', () => {
  test('shows what it understood, in full', () => {
    assert.equal(shown(echo('friday 5pm')), 'Fri 27 Nov, 17:00 your time, in 3 days');
    assert.equal(shown(echo('in 10 days')), 'Fri 4 Dec, end of the day, in 10 days');
    assert.equal(
      shown(echo('4 Dec 17:00 Berlin')),
      'Fri 4 Dec, 17:00 in Berlin, 11:00 your time, in 10 days',
    );
    assert.equal(shown(echo('15 Jan')), 'Fri 15 Jan 2027, end of the day, in 52 days');
  });

  test('asks again what it did not understand, and what has passed', () => {
    assert.equal(shown(check('')), 'Say when it is.');
    assert.match(shown(check('soon')) ?? '', /^That doesn’t look like a date/);
    assert.equal(shown(check('2026-11-20')), 'Fri 20 Nov has passed.');
    assert.equal(check('friday'), undefined);
  });

  test('offers the working days beside a weekend', () => {
    const offered = (said: string, at = here) => {
      const written = whenStep(at);
      assert.ok(written.ask === 'text');
      const moment = readMoment(written.written?.(said) ?? '');
      assert.ok(moment.state === 'read', said);
      const weekend = weekendStep(moment.value, at);
      return weekend?.ask === 'one'
        ? weekend
            .choices({})
            .map(({ label, value }) => [typeof label === 'string' ? label : inEnglish(label), value])
        : undefined;
    };
    assert.deepEqual(offered('saturday 5pm'), [
      ['Mon 30 Nov, 17:00 your time, in 6 days', '2026-11-30 17:00'],
      ['Fri 27 Nov, 17:00 your time, in 3 days', '2026-11-27 17:00'],
      ['Sat 28 Nov, 17:00 your time, in 4 days', '2026-11-28 17:00'],
    ]);
    assert.equal(offered('friday'), undefined);
    const saturday = { ...here, instant: Date.UTC(2026, 10, 28, 15) };
    assert.deepEqual(
      offered('sunday', saturday)?.map(([, value]) => value),
      ['2026-11-30', '2026-11-29'],
      'a Friday that is over is not offered',
    );
  });

  test('writes one line, and that it was decided', () => {
    const text = noteText(['type: negotiation', 'company: Acme', 'my_deadline: # none yet'], '', '## Log');
    const given = giveDeadline(
      text,
      {
        key: 'my_deadline',
        written: '2026-12-04 17:00',
        spoken: 'Friday, December 4, 2026 at 17:00',
        reason: 'family weekend',
        on: '2026-11-24 10:00',
      },
      inEnglish,
    );
    assert.ok(given.ok);
    const after = applyEdits(text, given.value);
    assert.match(after, /^my_deadline: 2026-12-04 17:00 # none yet$/m);
    assert.match(
      after,
      /### 2026-11-24 10:00 · decision\n\nMy deadline: Friday, December 4, 2026 at 17:00\. Reason: family weekend/,
    );
  });

  suite('and its log entry', () => {
    const wanted = {
      key: 'my_deadline',
      written: '2026-12-04',
      spoken: 'Friday',
      reason: 'family weekend',
      on: '2026-11-24 10:00',
    } as const;

    for (const [name, ...body] of [
      ['a comment is not closed', '## Log', '', '<!-- hint', ''],
      ['a comment above the log is not closed', '<!-- hint', '', '## Log', ''],
      ['code is not closed', '## Log', '', '```', 'code'],
      ['HTML is not closed', '## Log', '', '<script>', 'code'],
      ['the note has two logs', '## Log', '', '## Log'],
    ] as const) {
      test(`are written together or not at all: ${name}`, () => {
        const text = noteText(['type: negotiation', 'company: Acme'], '', ...body);
        const given = giveDeadline(text, wanted, inEnglish);
        assert.ok(!given.ok);
        assert.match(inEnglish(given.why), /(?:Close it first|more than one section “Log”).*not set/);
      });
    }

    test('holds a reason also where the deadline is so already', () => {
      const text = noteText(['type: negotiation', 'my_deadline: 2026-12-04'], '', '## Log');
      const given = giveDeadline(text, wanted, inEnglish);
      assert.ok(given.ok);
      assert.match(applyEdits(text, given.value), /My deadline: Friday\. Reason: family weekend/);
      assert.deepEqual(giveDeadline(text, { ...wanted, reason: '' }, inEnglish), { ok: true, value: [] });
    });

    test('are two changes that are right together, whatever the note looks like', () => {
      fc.assert(
        fc.property(editableNote, checklistBody, (above, body) => {
          const text = above + body;
          const given = giveDeadline(text, wanted, inEnglish);
          if (!given.ok || given.value.length === 0) return;
          const after = applyEdits(text, given.value);
          assert.equal(fieldsOf(readFrontMatter(after).entries)['my_deadline'], '2026-12-04');
          const entries = readLogEntries(note('n.md', after));
          assert.equal(entries.filter(({ day }) => day === '2026-11-24').length, 1, after);
        }),
        runs(100),
      );
    });
  });
});

suite('Negotiations to choose from', () => {
  test('with one company are told apart by where they are', () => {
    const at = (path: string, company: string) =>
      note(path, noteText(['type: negotiation', `company: ${company}`]));
    const all = [at('a/n.md', 'Acme'), at('b/n.md', 'acme '), at('c/n.md', 'Beta')];
    assert.deepEqual(
      all.map(one => placeAmong(one, all)),
      ['a/n.md', 'b/n.md', undefined],
    );
  });
});
