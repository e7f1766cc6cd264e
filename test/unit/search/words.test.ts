import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stem } from '../../../src/core/search/stem';
import { eachWord, wordsOf } from '../../../src/core/search/words';
import { codePoint } from '../../support/codePoint';

suite('The words of a text', () => {
  test('are in lower case, without accents and apostrophes', () => {
    assert.deepEqual(wordsOf('Don’t CAFÉ Straße'), ['dont', 'cafe', 'strasse']);
    assert.deepEqual(wordsOf("the candidate's plan"), ['the', 'candidate', 'plan']);
  });

  test('may end in ++ or #', () => {
    assert.deepEqual(wordsOf('C++, C# and STAR++; a#b'), ['c++', 'c#', 'and', 'star++', 'a', 'b']);
  });

  test('are single letters where no spaces part them, but whole in other scripts beside those', () => {
    assert.deepEqual(wordsOf('Reactの使い方'), ['react', 'の', '使', 'い', '方']);
    assert.equal(wordsOf('น้ำ').includes(''), false);
  });

  test('are the same whichever way they are read', () => {
    const pieces = fc.array(fc.constantFrom('a', 'B', '1', "'", "'s", '+', '++', '#', ' ', '-', '_', '.'), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(pieces, found => {
        const text = found.join('');
        assert.deepEqual(wordsOf(text), wordsOf(`${text} …`));
      }),
    );
  });

  test('stand where they are said to', () => {
    fc.assert(
      fc.property(fc.string({ unit: codePoint }), text => {
        let last = 0;
        eachWord(text, (word, start, end) => {
          assert.ok(last <= start && start < end && end <= text.length && word.length <= 40);
          last = end;
        });
      }),
    );
  });
});

suite('The forms of a word', () => {
  const families = [
    'cache caches cached caching',
    'question questions',
    'company companies',
    'behavioural behaviour behavior behavioral',
    'quantise quantize quantised quantizing',
    'recruiter recruit recruiters recruiting',
    'negotiation negotiations',
    'split splits splitting',
    'deployment deploy deployed deploying',
    'weakness weaknesses',
  ];
  for (const family of families)
    test(`have one stem: ${family}`, () => assert.equal(new Set(family.split(' ').map(stem)).size, 1));

  test('are not those of another word', () => {
    for (const [one, other] of ['offer off', 'process pro', 'status statue', 'thing the'].map(pair =>
      pair.split(' '),
    ))
      assert.notEqual(stem(one ?? ''), stem(other ?? ''));
  });
});
