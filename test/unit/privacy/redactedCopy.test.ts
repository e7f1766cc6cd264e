import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { readFrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { NameFinder } from '../../../src/core/privacy/findNames';
import { formsOfAll } from '../../../src/core/privacy/formsOfAll';
import { copyDocument, prepareCopy } from '../../../src/core/privacy/redactedCopy';
import { holds } from '../../support/redaction/holds';
import { wholeNote } from '../../support/redaction/wholeNote';
import { runs } from '../../support/runs';

/** The copy of notes, by somebody who adds nothing. */
function copyOf(...texts: readonly string[]): string {
  const originals = texts.map((text, at) => ({ path: `${at}.md`, text }));
  const copy = prepareCopy({ originals, related: [], notes: [], ownName: '' }).with([]);
  return copyDocument(copy, copy.notice.map(inEnglish));
}

const front = (name: string) => `---\ntype: company\ncompany: ${name}\n---\n`;

suite('A redacted copy of any note', () => {
  test('says nothing of whom and how much the note speaks, and all else; nobody has told which the names are', () => {
    fc.assert(
      fc.property(wholeNote, ({ text, secrets, keepers }) => {
        const copy = copyOf(text);
        const leaks = secrets.filter(secret => holds(copy, secret));
        const lost = keepers.filter(kept => !copy.includes(kept));
        assert.deepEqual({ leaks, lost }, { leaks: [], lost: [] }, `${text}\n=====\n${copy}`);
        assert.equal(readFrontMatter(copy).state, 'read');
      }),
      runs(300),
    );
  });
});

suite('What a redacted copy says at its top', () => {
  test('how much is hidden, what to look for, and how many words may be names', () => {
    const copy = copyOf(`${front('Kestrel Labs')}\nKestrel pays 95k. Bettina grumbles; I saw Zephyr.\n`);
    assert.deepEqual(copy.split('\n').slice(0, 5), [
      '---',
      '# Hidden in this copy: companies: 1, people and other names: 0, amounts: 1, addresses and links: 0.',
      '# Read it before you send it: a name that is only mentioned in a sentence, or a bare figure, may still be in it.',
      '# Words that may still be names: 2.',
      'type: company',
    ]);
  });

  test('in a quotation where nothing has to stand first', () => {
    assert.match(copyOf('Nothing.\n'), /^> Hidden in this copy: .*\n> Read it .*\n\nNothing\.\n$/);
    assert.match(
      copyOf('One.\n', 'Two.\n'),
      /^> Hidden(?:.|\n)*<!-- 0\.md -->\n\nOne\.\n\n<!-- 1\.md -->\n\nTwo\.\n$/,
    );
  });

  test('the words that may be names are offered, those that stand like a name first', () => {
    const text = 'Flink is fast. I met Bettina. Zephyr said no.\n';
    const { left, with: copyWith } = prepareCopy({
      originals: [{ path: 'a.md', text }],
      related: [],
      notes: [],
      ownName: '',
    });
    assert.deepEqual(
      left.map(({ name, isLikely }) => `${name} ${String(isLikely)}`),
      ['Bettina true', 'Zephyr true'],
    );
    assert.deepEqual(copyWith(['Bettina']).copies, ['Flink is fast. I met [NAME 1]. Zephyr said no.\n']);
  });

  const offered = (text: string) =>
    prepareCopy({ originals: [{ path: 'a.md', text }], related: [], notes: [], ownName: '' }).left;

  test('all that are ticked are offered, however many there are', () => {
    const names = Array.from(
      { length: 120 },
      (_, at) =>
        `Z${String.fromCharCode(97 + (at % 26))}orv${String.fromCharCode(97 + Math.floor(at / 26))}ik`,
    );
    const ticked = offered(names.map(name => `I met ${name} once.\n`).join('\n'));
    assert.deepEqual(
      ticked.flatMap(({ name, isLikely }) => (isLikely ? name : [])),
      names,
    );
  });

  test('a capital in the middle of a sentence is ticked, unless nouns have one or it is one of a list', () => {
    const ticked = (text: string) => offered(text).flatMap(({ name, isLikely }) => (isLikely ? name : []));
    assert.deepEqual(ticked('Talked about it at home; my wife Linnea would rather stay.\n'), ['Linnea']);
    assert.deepEqual(ticked('They use Kotlin, Orbex, Redis.\n'), []);
    assert.deepEqual(ticked('Antwort in zwei Wochen, 4 Releases im Jahr.\n'), []);
  });

  test('a name that is made of words is offered, and two nouns of a language where all have capitals are not ticked', () => {
    assert.deepEqual(
      offered('In the call we saw Grace Bell and the rest of the team.\n').map(({ name }) => name),
      ['Grace Bell'],
    );
    const german =
      'Sie haben 30 Tage Urlaub, und das ist nicht mehr als bei den anderen. Lukas Baumgärtel kochte.\n';
    assert.deepEqual(
      offered(german).flatMap(({ name, isLikely }) => (isLikely ? name : [])),
      ['Lukas Baumgärtel'],
    );
  });
});

suite('A hostile note', () => {
  const signs = [
    'a',
    'A',
    'Aa ',
    '1',
    '1,',
    '€',
    '@',
    'a@',
    'a.',
    'www.',
    '# ',
    '- ',
    '|',
    '| a ',
    '[',
    '](',
    '<!--',
    '王',
    "'",
    '-',
    ' ',
    '\n',
    '%20',
    '&amp;',
    'one ',
    'Straße ',
    'Hi ',
    '+49',
    '[COMPANY 1]',
  ];
  for (const sign of signs)
    test(`of ${JSON.stringify(sign)} for 60,000 signs is copied`, () => {
      const body = sign.repeat(60_000 / sign.length);
      assert.ok(copyOf(front('Kestrel Labs') + body).length > 0);
    });

  test('of 2 MB with its company in the last line is copied, and does not name it', () => {
    const copy = copyOf(
      `${front('Kestrel Labs')}${'We looked at the numbers again, and nothing new came of it.\n'.repeat(34_000)}Kestrel\n`,
    );
    assert.ok(!copy.includes('Kestrel'));
  });

  test('of five thousand names is read in one go: each letter is looked at no more often than the longest name is long', () => {
    const names = Array.from(
      { length: 5000 },
      (_, at) => `Qu${at.toString(26).replace(/\d/g, digit => 'abcdefghij'.charAt(Number(digit)))} Zoltar`,
    );
    const text = names.join(', ');
    const finder = new NameFinder(formsOfAll({ companies: [], people: names, others: [] }));
    assert.equal(finder.find(text).length, 5000);
    assert.ok(finder.looks <= text.length * 12, String(finder.looks / text.length));
  });
});
