import assert from 'node:assert/strict';
import { checklistRows } from '../../../src/core/outlines/checklistRows';
import { lines, note } from '../../support/builders';
import { drawn, row, spoken } from './drawn';

const dossier = (...body: readonly string[]) => note('d.md', lines('---', 'type: company', '---', ...body));
const rows = (...body: readonly string[]) => checklistRows('c', dossier(...body));

const body = [
  '- [ ] Above all',
  '## To do',
  '- [x] Read their **blog**',
  '## Questions to ask',
  '### Your role',
  '- [x] Why is it open?',
  '  - Growth.',
  '- [ ] Who decides?',
  '### Culture',
  '1. [ ] Why is it open?',
  '### Culture',
  '- [ ] Who left?',
];

suite('The checklist in the tree', () => {
  test('has every task with its box, below its heading and how much is done', () => {
    assert.deepEqual(drawn(rows(...body)), [
      'Above the first heading | 0 of 1',
      '  [ ] Above all',
      'To do | 1 of 1',
      '  [x] Read their blog',
      'Your role | 1 of 2',
      '  [x] Why is it open?',
      '  [ ] Who decides?',
      'Culture | 0 of 1',
      '  [ ] Why is it open?',
      'Culture | 0 of 1',
      '  [ ] Who left?',
    ]);
    assert.equal(spoken(row(rows(...body), 'Your role')), 'Your role, 1 of 2 asked');
  });

  test('says of what the disk does not have that it is not saved yet, and of what counts it', () => {
    const onDisk = [
      '## Questions to ask',
      '### Role',
      '- [ ] Why?',
      '- [x] Who?',
      '### Culture',
      '- [ ] Who left?',
    ];
    const drawnOf = (...typed: readonly string[]) => {
      const texts = [typed, onDisk].map(part =>
        lines('---', 'type: company', 'company: Kestrel', '---', ...part),
      );
      return drawn(checklistRows('c', note('d.md', texts[0] ?? '', undefined, texts[1])));
    };
    assert.deepEqual(drawnOf(...onDisk), [
      'Role | 1 of 2',
      '  [ ] Why?',
      '  [x] Who?',
      'Culture | 0 of 1',
      '  [ ] Who left?',
    ]);
    const typed = ['An answer.', ...onDisk, '- [ ] Who stays?'].map(line =>
      line.replace('[ ] Why', '[x] Why'),
    );
    assert.deepEqual(drawnOf(...typed), [
      'Role | 2 of 2 | not saved yet',
      '  [x] Why? | not saved yet',
      '  [x] Who?',
      'Culture | 0 of 2 | not saved yet',
      '  [ ] Who left?',
      '  [ ] Who stays? | not saved yet',
    ]);
    const twice = onDisk.map(line => line.replace('Why?', 'Who?'));
    assert.deepEqual(drawnOf(...twice).slice(0, 3), [
      'Role | 1 of 2 | not saved yet',
      '  [ ] Who? | not saved yet',
      '  [x] Who? | not saved yet',
    ]);
  });

  test('gives every row an id of its own that outlives ticks and what comes around it', () => {
    const ids = (...of: readonly string[]) =>
      rows(...of).flatMap(({ id, children }) => [
        id,
        ...(Array.isArray(children) ? children.map(({ id: below }: { id: string }) => below) : []),
      ]);
    const before = ids(...body);
    assert.equal(new Set(before).size, before.length);
    const after = ids('', ...body.map(line => line.replace('[ ]', '[x]')), '- [ ] One more');
    assert.deepEqual(after.slice(0, before.length), before);
  });

  test('leads to the line of a task, and says which task its box ticks', () => {
    const { opens, task } = row(rows(...body), 'Who decides?');
    assert.equal(opens?.line, 10);
    assert.deepEqual(task, {
      uri: 'memory:/notes/d.md',
      anchor: { text: 'Who decides?', occurrence: 0, of: 1 },
      done: false,
    });
  });

  test('is empty without tasks', () => assert.deepEqual(rows('## Questions to ask', '- plain'), []));
});
