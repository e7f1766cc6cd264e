import assert from 'node:assert/strict';
import { guideQuestion, missingQuestions } from '../../../src/core/companies/askedQuestions';
import { questionHint } from '../../../src/core/companies/questionHint';
import { inEnglish } from '../../../src/core/base/message';
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
    const { title, lines: said } = questionHint(guide, first.text);
    assert.equal(title, first.text);
    assert.deepEqual(
      said.map(({ name, text }) => [name && typeof name !== 'string' ? inEnglish(name) : name, text]),
      [
        ['Why ask', first.why],
        ['Good sign', first.goodSign],
        ['Warning sign', first.warningSign],
        ['Whom to ask', first.ask.join(', ')],
      ],
    );
    assert.deepEqual(questionHint(guide, 'Own **one**?'), { title: 'Own one?', lines: [], problems: [] });
  });
});
