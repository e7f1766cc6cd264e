import assert from 'node:assert/strict';
import { fieldThesaurus } from '../../../src/core/search/fieldThesaurus';
import { Thesaurus } from '../../../src/core/search/thesaurus';

suite('The thesaurus', () => {
  const thesaurus = new Thesaurus(
    'pay, salary # both ways\nred tape = bureaucracy\n\n= nothing\n,,,\nodd',
    'pay, wage',
  );
  const meanings = (...words: string[]) => thesaurus.synonymsIn(words).flatMap(({ words }) => words);

  test('takes words of a line for each other', () => {
    assert.deepEqual(meanings('pay'), ['salary', 'wage']);
    assert.deepEqual(meanings('salaries'), ['pay']);
  });

  test('takes what stands before = for what stands behind it', () => {
    assert.deepEqual(thesaurus.synonymsIn(['no', 'red', 'tape']), [
      { from: 1, to: 3, words: ['bureaucracy'] },
    ]);
    assert.deepEqual(meanings('bureaucracy'), []);
    assert.deepEqual(meanings('tape'), []);
  });

  test('of this field has no line that says nothing', () => {
    for (const line of fieldThesaurus.split('\n').map(line => line.replace(/#.*/, '').trim()))
      if (line !== '') assert.match(line, /^[^,=]+(,[^,=]+)*[,=].+[^,]$/, line);
  });
});
