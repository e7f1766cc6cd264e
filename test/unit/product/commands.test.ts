import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commands } from '../../../src/manifest/commands';

const nothing = [undefined, null, 'x', 3, [], () => undefined];

suite('What comes with a command', () => {
  test('is read of a letter, and all else passed over', () => {
    const { insertLetter, copyLetter } = commands;
    for (const command of [insertLetter, copyLetter]) {
      assert.deepEqual(command.reads({ letter: 'a', note: 'b', untitled: true, more: 1 }), {
        letter: 'a',
        note: 'b',
        untitled: true,
      });
      assert.deepEqual(command.reads({ letter: 1, note: {}, untitled: 'yes' }), {
        letter: undefined,
        note: undefined,
        untitled: undefined,
      });
      assert.deepEqual(command.reads({ letter: 'a', note: 7 }), { letter: 'a', note: undefined });
      for (const argument of nothing) assert.deepEqual(command.reads(argument), {});
    }
  });

  test('names a deadline as a whole where one is shown, and in parts where one is set', () => {
    const { showDeadlines, setDeadline } = commands;
    const whole = { uri: 'file:///a.md', key: 'deadline' };
    assert.deepEqual(showDeadlines.reads(whole), whole);
    assert.deepEqual(setDeadline.reads(whole), whole);
    assert.equal(showDeadlines.reads({ uri: whole.uri }), undefined);
    assert.deepEqual(setDeadline.reads({ uri: whole.uri }), { uri: whole.uri });
    assert.equal(showDeadlines.reads({ ...whole, key: 'status' }), undefined);
    assert.deepEqual(setDeadline.reads({ ...whole, key: 'status' }), { ...whole, key: undefined });
    for (const argument of nothing) assert.equal(showDeadlines.reads(argument), undefined);
  });

  test('says where a calendar file goes, and a place that there is not is asked for', () => {
    const { exportCalendar } = commands;
    const one = { uri: 'file:///a.md', key: 'my_deadline' };
    assert.deepEqual(exportCalendar.reads({ ...one, to: 'text' }), { ...one, to: 'text' });
    assert.deepEqual(exportCalendar.reads({ ...one, to: 'printer' }), { ...one, to: undefined });
    assert.equal(exportCalendar.reads('companies/file:///a.md'), undefined);
  });

  test('names the snippet of a key binding', () => {
    assert.equal(commands.insertSnippet.reads({ snippet: 'ivlog' }).snippet, 'ivlog');
    assert.equal(commands.insertSnippet.reads({ snippet: 1 }).snippet, undefined);
  });

  test('is no text for the clipboard that no sum can have as its result', () => {
    assert.equal(commands.copyResult.reads('40 MB/s'), '40 MB/s');
    assert.equal(commands.copyResult.reads('x'.repeat(201)), undefined);
    assert.equal(commands.copyResult.reads({ not: 'a text' }), undefined);
  });

  test('may be anything, and never makes a command fail before it has begun', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), argument => {
        for (const command of Object.values(commands)) command.reads(argument);
      }),
    );
  });
});
