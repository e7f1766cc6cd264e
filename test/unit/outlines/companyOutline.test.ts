import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { nowAt } from '../../../src/core/time/now';
import { changedRows } from '../../../src/core/outlines/changedRows';
import { companyOutline } from '../../../src/core/outlines/companyOutline';
import { checklistsOfDossiers } from '../../../src/core/outlines/companyRows';
import { rowsBelow } from '../../../src/core/outlines/rowsBelow';
import type { Note } from '../../../src/core/notes/note';
import { note, noteText } from '../../support/builders';
import { fakeClock } from '../../support/fakeClock';
import { drawn, row, spoken } from './drawn';

// Saturday, 21 November 2026, ten in the morning in New York.
const clock = fakeClock();
const now = nowAt(clock);

const dossier = (name: string, fields: readonly string[] = [], ...body: readonly string[]) =>
  note(
    `companies/${name.toLowerCase()}/dossier.md`,
    noteText(['type: company', `company: ${name}`, ...fields], ...body),
  );
const log = (folder: string, company: string, fields: readonly string[] = []) =>
  note(
    `companies/${folder}/negotiation.md`,
    noteText(['type: negotiation', `company: ${company}`, ...fields]),
  );
const tree = (...notes: readonly Note[]) => companyOutline(notes, now);
const top = (...notes: readonly Note[]) => drawn(tree(...notes)).filter(line => !line.startsWith('    '));

suite('The tree of companies', () => {
  test('has the stages in the order of the pipeline, also those that nobody is in', () => {
    assert.deepEqual(top(dossier('Kestrel', ['status: offer']), dossier('Ottermap', ['status: saved'])), [
      'Saved | 1',
      '  Ottermap',
      'Applied',
      'Screen',
      'Interview',
      'Offer | 1',
      '  Kestrel',
    ]);
  });

  test('shows a status that it does not know as it was written, and none at the end', () => {
    assert.deepEqual(
      top(dossier('A'), dossier('B', ['status: On Hold']), dossier('C', ['status: ghosted'])).slice(5),
      ['Ghosted | 1', '  C', 'On Hold | 1', '  B | 1 problem', 'No status yet | 1', '  A'],
    );
  });

  test('says how many of the questions were asked', () => {
    const asked = dossier(
      'A',
      ['status: saved'],
      '## To do',
      '- [x] Read their blog',
      '## Questions to ask',
      '### Role',
      '- [x] Why is it open?',
      '- [ ] Who decides?',
    );
    assert.equal(top(asked)[1], '  A | 1 of 2 asked');
  });

  test('says first what is due, and last what can be cut off', () => {
    const questions = ['## Questions to ask', '- [ ] Why is it open?', '- [ ] Who decides?'];
    const rows = tree(
      dossier('Acme', ['status: offer'], ...questions),
      log('acme', 'Acme', ['status: open', 'deadline: 2026-11-23 14:42']),
      dossier('Beta', ['status: interview', 'interview_on: 2026-11-30 10:00'], ...questions),
    );
    assert.deepEqual(
      drawn(rows).filter(line => /^ {2}\S/.test(line)),
      [
        '  Beta | conflicts with Acme | 0 of 2 asked',
        '  Acme | Offer | Mon 14:42 | conflicts with Beta | 0 of 2 asked',
      ],
    );
  });

  test('draws a checklist anew where its note has changed, and only there', () => {
    const task = (text: string) => ['## Questions to ask', text];
    const [a, b] = [dossier('A', [], ...task('- [ ] Why?')), dossier('B', [], ...task('- [ ] Who?'))];
    const ticked = dossier('B', [], ...task('- [x] Who?'));
    const checklists = checklistsOfDossiers();
    const before = companyOutline([a, b], now, checklists);
    assert.ok(drawn(before).includes('        [ ] Who?'), drawn(before).join('\n'));
    const after = companyOutline([a, ticked], now, checklists);
    assert.deepEqual(drawn(after), drawn(companyOutline([a, ticked], now)));
    const below = (notes: typeof after) => rowsBelow(row(notes, 'A'))[0]?.children;
    assert.equal(below(after), below(before));
    assert.ok(changedRows(before, after).includes('companies/memory:/notes/companies/b/dossier.md'));
  });

  test('has dossier, negotiation and dates below a company', () => {
    const rows = drawn(
      tree(
        dossier('A', ['status: offer', 'next_action: Ask for more time', 'next_action_on: 2026-11-22']),
        log('a', 'A', ['status: open', 'deadline: 2026-12-20 17:00']),
      ),
    );
    assert.deepEqual(rows.slice(-5), [
      '  A | Next action | tomorrow',
      '    Dossier',
      '    Negotiation | open',
      '    Ask for more time | tomorrow',
      '    Offer deadline | Sun 20 Dec | 17:00',
    ]);
  });

  test('keeps a negotiation with its company by name, wherever it lies', () => {
    const rows = drawn(tree(dossier('Kestrel Labs', ['status: offer']), log('elsewhere', 'kestrel  labs')));
    assert.deepEqual(rows.slice(-3), ['  Kestrel Labs', '    Dossier', '    Negotiation']);
  });

  test('keeps a negotiation that names nobody with the dossier beside it', () => {
    const rows = drawn(tree(dossier('Kestrel', ['status: offer']), log('kestrel', '')));
    assert.deepEqual(rows.slice(-3), ['  Kestrel', '    Dossier', '    Negotiation']);
  });

  test('shows a negotiation without a dossier under its company', () => {
    assert.deepEqual(drawn(tree(log('x', 'Xenon', ['status: open']))).slice(-3), [
      'No status yet | 1',
      '  Xenon',
      '    Negotiation | open',
    ]);
  });

  test('tells two roles in one company apart', () => {
    const a = note('a.md', noteText(['type: company', 'company: Kestrel', 'role: Staff', 'status: saved']));
    const b = note('b.md', noteText(['type: company', 'company: Kestrel', 'role: Lead', 'status: saved']));
    assert.deepEqual(top(a, b).slice(1, 3), ['  Kestrel | Staff', '  Kestrel | Lead']);
  });

  test('rings for what is due, and in another way for what is overdue', () => {
    const soon = tree(dossier('A', ['status: saved', 'next_action_on: 2026-11-23']));
    assert.equal(row(soon, 'A').icon?.id, 'bell');
    const late = tree(dossier('A', ['status: saved', 'next_action_on: 2026-11-20']));
    assert.equal(row(late, 'A').icon?.id, 'bell-dot');
    assert.deepEqual(drawn(late)[1], '  A | Next action | overdue');
  });

  test('warns of a collision under both companies, and leads to the line of each', () => {
    const rows = tree(
      dossier('Acme', ['status: offer']),
      log('acme', 'Acme', ['status: open', 'deadline: 2026-12-04 17:00']),
      dossier('Beta', ['status: interview', 'interview: Final round', 'interview_on: 2026-12-07 10:00']),
    );
    const sentence = 'Acme’s offer ends 3 days before Beta’s final';
    assert.deepEqual(
      drawn(rows).filter(line => /conflicts|offer ends/.test(line)),
      ['  Beta | conflicts with Acme', `    ${sentence}`, '  Acme | conflicts with Beta', `    ${sentence}`],
    );
    const [beta, acme] = [row(rows, 'Beta'), row(rows, 'Acme')];
    assert.equal(row([beta], sentence).opens?.field, 'interview_on');
    assert.equal(row([acme], sentence).opens?.field, 'deadline');
    assert.deepEqual(
      acme.warnings?.map(warning => typeof warning !== 'string' && inEnglish(warning)),
      [sentence],
    );
    assert.ok(drawn(rows).includes('    Final round | Mon 7 Dec | 10:00'));
  });

  test('waits for nothing any more when the matter is over', () => {
    const over = tree(dossier('A', ['status: rejected', 'next_action_on: 2026-11-20']));
    assert.equal(row(over, 'A').icon?.id, 'circle-slash');
    assert.equal(drawn(over).includes('  A'), true);
  });

  test('does not call an interview overdue', () => {
    const past = tree(dossier('A', ['status: interview', 'interview_on: 2026-11-20 10:00']));
    assert.equal(row(past, 'A').icon?.id, 'briefcase');
    assert.ok(drawn(past).includes('    Interview | yesterday | 10:00'));
  });

  test('says what a drop on a stage makes of a company', () => {
    const groups = tree(dossier('A', ['status: On Hold']));
    assert.equal(row(groups, 'Offer').dropValue, 'offer');
    assert.equal(row(groups, 'On Hold').dropValue, 'On Hold');
  });

  test('leads from a date to the line that says it', () => {
    const rows = tree(dossier('A', ['status: saved', 'interview_on: 2026-12-20']));
    assert.equal(row(rows, 'Interview').opens?.field, 'interview_on');
  });

  test('reads well aloud', () => {
    const rows = tree(
      dossier('A', ['status: saved', 'next_action: Call Mina', 'next_action_on: 2026-11-20']),
    );
    assert.equal(spoken(row(rows, 'Applied')), 'Applied, 0 companies');
    assert.equal(spoken(row(rows, 'Call Mina')), 'Next action, Call Mina, yesterday, overdue');
  });

  test('gives every row an id of its own that outlives a change of status', () => {
    const idOf = (status: string) => row(tree(dossier('A', [`status: ${status}`])), 'A').id;
    assert.equal(idOf('saved'), idOf('offer'));
  });

  test('has no rows without a company', () => {
    assert.deepEqual(tree(note('s.md', noteText(['type: story']))), []);
  });
});
