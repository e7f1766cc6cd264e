import fc from 'fast-check';

const indent = fc.constantFrom(
  '',
  '',
  '',
  '  ',
  '  ',
  '   ',
  '    ',
  '    ',
  '      ',
  '        ',
  '\t',
  '\t\t',
);

const line = fc
  .tuple(
    indent,
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.constantFrom('- [ ] call', '- [x] write', '* [ ] ask', '1. [ ] first', '-\t[ ] tab'),
      },
      {
        weight: 4,
        arbitrary: fc.constantFrom('- yes', '- no', '* maybe', '1. one', '2. two', '-', '+   wide'),
      },
      { weight: 6, arbitrary: fc.constant('') },
      { weight: 5, arbitrary: fc.constantFrom('goes on', 'More.', 'x | y', '**b**', 'a <!-- c --> b') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('```', '~~~', '<!-- c -->', '<div>', '</div>', '<!--', '-->'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('> quoted', '---', '| a | b |', '|---|---|', '[r]: /u', '## H'),
      },
    ),
  )
  .map(parts => parts.join(''));

/** Checklists as people keep them: loose, wrapped, with code and answers below, indented by anything. */
export const checklistBody: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('\n', '\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([all, eol, ended]) => ['- [ ] start', ...all].join(eol) + (ended ? eol : ''));
