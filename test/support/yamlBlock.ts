import fc from 'fast-check';
import { codePoint } from './codePoint';

const key = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'title',
      'type',
      'status',
      'when',
      'themes',
      'next_action_on',
      'a-b',
      'x1',
      'K',
    ),
  },
  fc.constantFrom(
    '"quoted"',
    'two words',
    '1st',
    '<<',
    '- a',
    '? a',
    '__proto__',
    'constructor',
    'true',
    'a:b',
    '',
  ),
);

const scalar = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Lead',
      'story',
      '2026-12-01',
      '12:30:45',
      '0042',
      '~',
      'null',
      'a b',
      'Zoë – 😀',
      '50%',
      '(x)',
      'C#',
      'a#b',
      "it's",
      'x: y',
      'http://a.b/c?d=e#f',
      '$150,000',
      '1,2',
      'a, b',
    ),
  },
  fc.constantFrom(
    '"quoted"',
    "'single'",
    '"with \\" in"',
    "'it''s'",
    '"a" b',
    '"open',
    "'open",
    '""',
    "''",
    '" x "',
    '@handle',
    '`x`',
    '%x',
    '*x',
    '&x y',
    '!x',
    '! x',
    '- a',
    '-5',
    '--',
    '---',
    '...',
    '? a',
    '?a',
    ': a',
    ':a',
    'a:',
    'a: b: c',
    '#c',
    'a #c',
    'a  # c',
    '|',
    '>',
    '|-',
    '>+',
    '[a',
    'a]',
    '{a: b}',
    '{}',
    'a\\',
    '\u00a0',
    '\u2028',
    'a\tb',
    '\ta',
    'a ',
    ' ',
    '\u0085',
    '\ufeff',
    '<<',
    '=',
    '.',
    ',',
    ']',
    '}',
    '\u0000',
  ),
  fc.string({ maxLength: 6 }),
  fc.string({ unit: codePoint, maxLength: 3 }),
);

const list = fc.array(scalar, { maxLength: 4 }).map(items => `[${items.join(', ')}]`);
const trail = fc.constantFrom('', '', '', ' ', '  ', ' # why', '#x', '\t', ' \t# c');
const eol = fc.constantFrom(
  '\n',
  '\n',
  '\n',
  '\n',
  '\r\n',
  '\n\n',
  '\n  \n',
  '\n# c\n',
  '\n  # c\n',
  '\r',
  '\n\t\n',
);

const oneLine = fc
  .tuple(
    key,
    fc.constantFrom(': ', ': ', ': ', ':  ', ':', ':\t', ' : '),
    fc.oneof({ weight: 3, arbitrary: scalar }, list, fc.constant('')),
    trail,
    eol,
  )
  .map(parts => parts.join(''));

const blockList = fc
  .tuple(
    key,
    trail,
    eol,
    fc.array(
      fc.tuple(
        fc.constantFrom('', '  ', '  ', '  ', ' ', '    ', '\t'),
        fc.constantFrom('- ', '- ', '- ', '-', '-  ', '- - '),
        scalar,
        trail,
        eol,
      ),
      { maxLength: 3 },
    ),
    fc.boolean(),
  )
  .map(([name, after, end, items, even]) =>
    [
      name,
      ':',
      after,
      end,
      ...items.map(([indent, ...rest]) => [even ? '  ' : indent, ...rest].join('')),
    ].join(''),
  );

const odd = fc.constantFrom(
  '  indented: x\n',
  ' more\n',
  '---\n',
  '--- x\n',
  '...\n',
  '%YAML 1.2\n',
  '{a: 1}\n',
  'just text\n',
  '# comment\n',
  '\n',
  'a: |\n  text\n  more\n',
  'a: >\n\n  x\n',
  'm:\n  a: 1\n  b: 2\n',
  'a: "x\n  y"\n',
  'a: x\n  y\n',
  'b: &n x\nc: *n\n',
  '"',
  ']',
  '\t',
);

/** Blocks as people write them, and as they should not: most are plain fields, some are anything at all. */
export const yamlBlock: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: oneLine }, { weight: 3, arbitrary: blockList }, odd), {
    maxLength: 5,
  })
  .map(parts => parts.join(''));
