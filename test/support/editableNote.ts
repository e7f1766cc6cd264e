import fc from 'fast-check';
import { markdownBody } from './markdownBody';
import { yamlBlock } from './yamlBlock';
import { codePoint } from './codePoint';

/** What a person, or a tool, may want a field to say. */
export const fieldText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('story', 'open', '2026-12-01', 'Zoë 😀', 'a, b', '0042', 'true', '~'),
  },
  fc.constantFrom(
    'a: b',
    'a #b',
    '#a',
    '@a',
    '- a',
    '"a"',
    "it's",
    '[a]',
    '{a}',
    ' a ',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%',
    '`',
    'a:',
    ': a',
    '? a',
    '---',
    '...',
    'a\\b',
    '\u00a0',
    '\u0085x',
    'a\nb',
    'a\tb',
    '\u0000',
    '\ud800',
    '\ufeff',
    '\'"\\',
    '=',
    '<<',
    '-',
    'null',
    '[[Wiki]]',
  ),
  fc.string({ maxLength: 5 }),
  fc.string({ unit: codePoint, maxLength: 3 }),
);

const plainField = fc
  .tuple(
    fc.constantFrom('title', 'type', 'status', 'when', 'themes', 'company', 'x'),
    fc.constantFrom(
      ': a',
      ': story',
      ': company',
      ':',
      ': ',
      ': "q r"',
      ": 'q'",
      ': [a, b]',
      ': [ "a" , b]',
      ':\n  - a\n  - b',
      ':\n- a # c\n- "b"',
      ': a b',
      ': |\n  t',
      ': &a b',
      ' : a',
      ':  a',
      ': a\n  b',
      ': "a\n  b"',
      ': {a: b}',
      ': !!str a',
      ': []',
      ':\n  # c\n  - a',
    ),
    fc.constantFrom('', '', '', ' # why', '   # a', ' ', '\t'),
  )
  .map(parts => `${parts.join('')}\n`);

/** Mostly fields that can be edited, each key once. */
const plainBlock = fc
  .uniqueArray(plainField, { maxLength: 6, selector: field => /^\w+/.exec(field)?.[0] })
  .chain(fields =>
    fc.tuple(
      fc.constant(fields),
      fc.array(fc.constantFrom('', '', '# c\n', '\n', '  \n'), { minLength: 6, maxLength: 6 }),
    ),
  )
  .map(([fields, between]) => fields.map((field, i) => field + (between[i] ?? '')).join(''));

/** Whole notes, most with front matter, in every line ending. */
export const editableNote: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '', '\ufeff'),
    fc.constantFrom('---\n', '---\n', '---\n', '--- \n', '---\t\n', '', '---x\n'),
    fc.oneof({ weight: 3, arbitrary: plainBlock }, yamlBlock),
    fc.constantFrom('---\n', '---\n', '---\n', '---  \n', '---', '...\n', ''),
    fc.oneof(markdownBody, fc.constant(''), fc.constant('---\nmore: a\n---\n')),
    fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'),
  )
  .map(
    ([bom, open, block, close, body, eol]) =>
      bom + [open, block, close, body].join('').replace(/\r\n|\n/g, eol),
  );
