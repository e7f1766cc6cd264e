import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../src/core/base/textEdit';
import { company } from '../../../src/core/kinds/company';
import { wantedNamed } from '../../support/inEnglish';
import { addTasks, type TaskGroup } from '../../../src/core/edits/addTasks';
import { lines } from '../../support/builders';
import { editableNote } from '../../support/editableNote';
import { markdownBody } from '../../support/markdownBody';
import { saysMore } from '../../support/oracleAddition';
import { oracleOutline } from '../../support/oracleOutline';
import { atLeast, runs } from '../../support/runs';

const order = ['Role', 'Daily work', 'Culture'];
const place = { section: wantedNamed(company, 'Questions to ask'), order };
const added = (text: string, ...groups: readonly TaskGroup[]) => {
  const result = addTasks(text, groups, place);
  assert.ok(result.ok, result.ok ? '' : result.why.text);
  return applyEdits(text, result.value);
};
const role = { heading: 'Role', tasks: ['Why is it open?'] };
const work = { heading: 'Daily work', tasks: ['How slow is CI?', 'Who reviews?'] };
const culture = { heading: 'Culture', tasks: ['Who is promoted?'] };

suite('Adding tasks in groups', () => {
  test('puts them at the end of their group, in the way its list is written', () => {
    const text = lines(
      '## Questions to ask',
      '### role',
      '',
      '* [x] One?',
      '  - yes',
      '',
      '### Culture',
      '* [ ] Two?',
    );
    assert.equal(
      added(text, culture, role),
      lines(
        '## Questions to ask',
        '### role',
        '',
        '* [x] One?',
        '  - yes',
        '- [ ] Why is it open?',
        '',
        '### Culture',
        '* [ ] Two?',
        '* [ ] Who is promoted?',
      ),
    );
  });

  test('makes a group that is missing, between those around it', () => {
    const text = lines(
      '## Questions to ask',
      '',
      '### Role',
      '',
      '- [ ] One?',
      '',
      '### Mine',
      '',
      '- [ ] Two?',
    );
    assert.equal(
      added(text, work),
      lines(
        '## Questions to ask',
        '',
        '### Role',
        '',
        '- [ ] One?',
        '',
        '### Daily work',
        '',
        '- [ ] How slow is CI?',
        '- [ ] Who reviews?',
        '',
        '### Mine',
        '',
        '- [ ] Two?',
      ),
    );
  });

  test('makes several groups in the guide’s order, below what stands there', () => {
    const text = lines('## Questions to ask', 'Mine:', '- [ ] Own?', '## Feedback');
    assert.equal(
      added(text, culture, role),
      lines(
        '## Questions to ask',
        'Mine:',
        '- [ ] Own?',
        '',
        '### Role',
        '',
        '- [ ] Why is it open?',
        '',
        '### Culture',
        '',
        '- [ ] Who is promoted?',
        '',
        '## Feedback',
      ),
    );
  });

  test('makes the section where its kind has it', () => {
    const text = '---\ntype: company\n---\n\n## People\n\nMina\n\n## Feedback\n';
    assert.equal(
      added(text, role),
      '---\ntype: company\n---\n\n## People\n\nMina\n\n## Questions to ask\n\n### Role\n\n- [ ] Why is it open?\n\n## Feedback\n',
    );
    assert.equal(added('', role), '## Questions to ask\n\n### Role\n\n- [ ] Why is it open?');
  });

  test('finds the section however its blanks are written', () => {
    for (const heading of ['Questions  to ask', 'Questions\u00a0to ask', 'QUESTIONS to\u200b ask']) {
      const text = `## ${heading}\n\n### Role\n\n- [ ] One?\n\n## Feedback\n`;
      assert.equal(
        added(text, role),
        `## ${heading}\n\n### Role\n\n- [ ] One?\n- [ ] Why is it open?\n\n## Feedback\n`,
      );
    }
  });

  test('makes a group at the level of those that are there', () => {
    assert.equal(
      added(lines('## Questions to ask', '#### Role', '- [ ] One?', '#### Culture', '- [ ] Two?'), work),
      lines(
        '## Questions to ask',
        '#### Role',
        '- [ ] One?',
        '',
        '#### Daily work',
        '',
        '- [ ] How slow is CI?',
        '- [ ] Who reviews?',
        '',
        '#### Culture',
        '- [ ] Two?',
      ),
    );
    assert.equal(
      added(lines('# Questions to ask', '', '#### Culture', '', '- [ ] Two?'), role),
      lines(
        '# Questions to ask',
        '',
        '#### Role',
        '',
        '- [ ] Why is it open?',
        '',
        '#### Culture',
        '',
        '- [ ] Two?',
      ),
    );
  });

  test('keeps the line ends of the file', () => {
    const text = '\ufeff---\r\ntype: company\r\n---\r\n## Questions to ask\r\n### Role\r\n- [ ] One?';
    assert.equal(
      added(text, role, culture),
      `${text}\r\n- [ ] Why is it open?\r\n\r\n### Culture\r\n\r\n- [ ] Who is promoted?`,
    );
  });

  test('takes no heading of another section for its group', () => {
    const text = lines(
      '## Mine',
      '### Role',
      'x',
      '',
      '## Questions to ask',
      '',
      '## Feedback',
      '### Role',
      'y',
    );
    assert.equal(
      added(text, role),
      lines(
        '## Mine',
        '### Role',
        'x',
        '',
        '## Questions to ask',
        '',
        '### Role',
        '',
        '- [ ] Why is it open?',
        '',
        '## Feedback',
        '### Role',
        'y',
      ),
    );
  });

  test('makes a group before those that come after it, and behind those that come before it', () => {
    const text = lines('## Questions to ask', '### Role', 'x', '### Mine', 'y', '### Culture', 'z', '# Next');
    assert.equal(
      added(text, work, culture),
      lines(
        '## Questions to ask',
        '### Role',
        'x',
        '',
        '### Daily work',
        '',
        '- [ ] How slow is CI?',
        '- [ ] Who reviews?',
        '',
        '### Mine',
        'y',
        '### Culture',
        'z',
        '',
        '- [ ] Who is promoted?',
        '',
        '# Next',
      ),
    );
  });

  test('goes on below an empty heading, a text and a numbered list', () => {
    const text = lines(
      '## Questions to ask',
      '### Role',
      '### Daily work',
      'x',
      '### Culture',
      '10. [ ] One?',
    );
    assert.equal(
      added(text, role, { heading: 'daily work ', tasks: ['  How  slow\nis CI? '] }, culture),
      lines(
        '## Questions to ask',
        '### Role',
        '',
        '- [ ] Why is it open?',
        '',
        '### Daily work',
        'x',
        '',
        '- [ ] How slow is CI?',
        '',
        '### Culture',
        '10. [ ] One?',
        '- [ ] Who is promoted?',
      ),
    );
  });

  test('makes all groups of a section that is missing', () => {
    const text = '---\ntype: company\n---\n\n## People\n\nMina\n\n## Feedback\n';
    assert.equal(
      added(text, culture, role),
      '---\ntype: company\n---\n\n## People\n\nMina\n\n## Questions to ask\n\n### Role\n\n- [ ] Why is it open?\n\n### Culture\n\n- [ ] Who is promoted?\n\n## Feedback\n',
    );
  });

  test('puts them below the section itself where there is no level left for groups', () => {
    const text = lines('###### Questions to ask', '', '- [ ] One?', '', '###### Feedback', 'x');
    const expected = lines(
      '###### Questions to ask',
      '',
      '- [ ] One?',
      '- [ ] Why is it open?',
      '- [ ] Who is promoted?',
      '',
      '###### Feedback',
      'x',
    );
    assert.equal(added(text, role, culture), expected);
    assert.equal(added(added(text, role), culture), expected);
    assert.equal(
      added('###### People\n', role),
      '###### People\n\n###### Questions to ask\n\n- [ ] Why is it open?\n',
    );
  });

  test('is refused with a reason where a task would not be one', () => {
    for (const task of ['', '<!-- x']) {
      const result = addTasks(
        '## Questions to ask\n\n## B\n- [ ] b\n',
        [{ heading: 'Role', tasks: [task] }],
        place,
      );
      if (!result.ok) assert.notEqual(result.why.text, '');
      else
        assert.ok(
          oracleOutline(applyEdits('## Questions to ask\n\n## B\n- [ ] b\n', result.value)).tasks.length ===
            2,
        );
    }
  });

  test('does nothing when there is nothing to add', () => {
    assert.deepEqual(addTasks('x', [{ heading: 'Role', tasks: [] }], place), { ok: true, value: [] });
  });

  test('is refused where it would be swallowed', () => {
    for (const text of ['## Questions to ask\n<!-- open\n', '## Questions to ask\n```\ncode\n'])
      assert.equal(addTasks(text, [role], place).ok, false);
  });

  test('only inserts, and all that was read before still is, whatever the note looks like', () => {
    const heading = fc.constantFrom(
      '## Questions to ask',
      '# Questions to ask',
      '### Role',
      '#### Role',
      '### culture',
      '### Other',
      '',
    );
    const body = fc
      .array(fc.tuple(heading, markdownBody), { maxLength: 5 })
      .map(parts => parts.map(([head, text]) => `${head}\n${text}`).join('\n'));
    const texts = fc.oneof(
      editableNote,
      body,
      body.map(text => `\ufeff---\ntype: company\n---\n${text}`.replaceAll('\n', '\r\n')),
    );
    let done = 0;
    fc.assert(
      fc.property(texts, fc.subarray([role, work, culture], { minLength: 1 }), (text, groups) => {
        const result = addTasks(text, groups, place);
        if (!result.ok) return;
        done++;
        assert.ok(saysMore(text, result.value), JSON.stringify(applyEdits(text, result.value)));
        const before = oracleOutline(text);
        const now = oracleOutline(applyEdits(text, result.value));
        const wanted = groups.flatMap(({ tasks }) => tasks);
        assert.deepEqual(
          now.tasks.map(({ text: words }) => words.trimEnd()).sort(),
          [...before.tasks.map(({ text: words }) => words.trimEnd()), ...wanted].sort(),
        );
        const headings = now.headings.map(({ text: words }) => words);
        for (const { text: words } of before.headings) {
          const at = headings.indexOf(words);
          assert.ok(at >= 0, words);
          headings.splice(at, 1);
        }
        assert.ok(headings.length <= groups.length + 1);
      }),
      runs(400),
    );
    assert.ok(done >= atLeast(100), `only ${done} were added to`);
  });
});
