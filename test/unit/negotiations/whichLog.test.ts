import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/base/textEdit';
import { appendLogEntry } from '../../../src/core/negotiations/logEntry';
import { logsOf, negotiationsByUse, negotiationsOf } from '../../../src/core/negotiations/negotiationsByUse';
import { readLogEntries } from '../../../src/core/negotiations/readLogEntries';
import { note, noteText } from '../../support/builders';

suite('Which negotiation something is logged in', () => {
  const at = (path: string, ...fields: string[]) => note(path, noteText(fields));
  test('is the one in hand, else its company’s, else one that is open', () => {
    const over = at('a/n.md', 'type: negotiation', 'company: A', 'status: declined');
    const open = at('b/n.md', 'type: negotiation', 'company: B');
    const mine = at('c/n.md', 'type: negotiation', 'company: C', 'status: expired');
    const dossier = at('c/d.md', 'type: company', 'company: C');
    const all = [over, open, mine, dossier];
    assert.deepEqual(negotiationsByUse(all, undefined), [open, over, mine]);
    assert.deepEqual(negotiationsByUse(all, over.uri), [over, open, mine]);
    assert.deepEqual(negotiationsByUse(all, dossier.uri), [mine, open, over]);
  });
});

suite('The log of a company without a negotiation', () => {
  const dossier = note('c/d.md', noteText(['type: company', 'company: C']));
  const other = note('b/n.md', noteText(['type: negotiation', 'company: B']));
  const own = note('c/n.md', noteText(['type: negotiation', 'company: C']));

  test('is in its dossier, and never in that of another', () => {
    assert.deepEqual(logsOf(dossier, [dossier, other]), [dossier]);
    assert.deepEqual(logsOf(dossier, [dossier, other, own]), [own]);
    assert.deepEqual(negotiationsOf(dossier, [dossier, other]), []);
  });

  test('is begun below what the dossier says, and read as any other', () => {
    const text = noteText(
      ['type: company', 'company: C'],
      '## People',
      '',
      'Mina',
      '',
      '## Feedback',
      '',
      'Good.',
    );
    const edits = appendLogEntry(text, { on: '2026-11-25', kind: 'call', who: 'Mina', said: 'Hi' });
    assert.ok(edits.ok);
    const after = applyEdits(text, edits.value);
    assert.ok(after.startsWith(text.trimEnd()), after);
    assert.deepEqual(
      readLogEntries(note('c/d.md', after)).map(({ who, kind }) => [who, kind]),
      [['Mina', 'call']],
    );
  });
});
