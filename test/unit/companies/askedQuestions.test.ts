import assert from 'node:assert/strict';
import { guideQuestion, missingQuestions } from '../../../src/core/companies/askedQuestions';
import { taskHint } from '../../../src/core/outlines/taskHint';
import { inEnglish } from '../../../src/core/base/message';
import { leadOf } from '../../../src/core/guide/leadOf';
import { sectionTask } from '../../../src/core/guide/sectionTask';
import { readGuide } from '../../../src/core/guide/readGuide';
import { lines, note } from '../../support/builders';
import { shippedGuide } from '../guide/shippedGuide';

const { guide } = readGuide(shippedGuide());
const [first, second] = guide.questionsToAsk;
assert.ok(first && second);

suite('The questions of a dossier', () => {
  test('are known however they are cased, spaced, marked and ended', () => {
    for (const text of [
      first.text,
      first.text.toUpperCase(),
      `  ${first.text.replace('?', ' ?!').replaceAll(' ', '  ')}`,
      `**${first.text.slice(0, -1)}**`,
    ])
      assert.equal(guideQuestion(guide, text), first, text);
  });

  test('are the user’s own when the guide does not ask them', () => {
    for (const text of ['Where do you park?', '', '???', `${first.text} And why?`])
      assert.equal(guideQuestion(guide, text), undefined, text);
  });

  test('that are missing are offered in the guide’s groups, those that are there are not', () => {
    const groups = missingQuestions(
      guide,
      note('d.md', lines('## Questions to ask', `- [x] ${first.text.toLowerCase()}`, '- [ ] Own?')),
    );
    const all = guide.questionsToAsk.filter(question => question !== first);
    assert.deepEqual(
      groups.flatMap(({ questions }) => questions),
      all,
    );
    assert.deepEqual(
      groups.map(({ heading }) => heading),
      [...new Set(all.map(({ group }) => group))],
    );
  });

  test('say why to ask, what is a good sign, what a warning, and whom to ask', () => {
    const { title, lines: said } = taskHint(guide, first.text);
    assert.equal(title, first.text);
    assert.deepEqual(
      said.map(({ name, text }) => [name && typeof name !== 'string' ? inEnglish(name) : name, text]),
      [
        ['Why ask', first.why],
        ['Good sign', first.goodSign],
        ['Warning sign', first.warningSign],
        ['Who to ask', first.ask.join(', ')],
      ],
    );
  });

  test('of a log are the rules, each with all that the guide says of it', () => {
    const rules = guide.sections.filter(({ breadcrumb }) => breadcrumb.at(-1) === 'Ten rules of negotiation');
    assert.equal(rules.length, 10);
    for (const rule of rules) {
      const { title, lines: said } = taskHint(guide, sectionTask(rule));
      assert.equal(title, rule.heading);
      assert.deepEqual(said[0], { text: leadOf(rule) });
      assert.ok(said.length > 1, `${rule.heading} has more to say than its row`);
    }
    const reworded = `${rules[0]?.heading ?? ''}. Always.`;
    assert.deepEqual(taskHint(guide, reworded).lines, [], 'what was reworded is the user’s own');
  });

  test('of the user’s own have their text alone', () => {
    assert.deepEqual(taskHint(guide, 'Own **one**?'), { title: 'Own one?', lines: [], problems: [] });
  });
});
