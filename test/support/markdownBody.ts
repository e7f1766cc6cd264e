import fc from 'fast-check';

const words = fc.constantFrom(
  'a',
  'Call back',
  'Zoë 😀',
  'x_y',
  '**bold**',
  '`code`',
  '[link](u)',
  'a | b',
  '&amp;',
  'ends\\',
  'https://a.b',
  '<b>x</b>',
  'a <!-- c --> b',
  '#no',
  '1. x',
  '+1',
  '-1',
  '= b',
  'end #',
  '# x #',
  '[x]',
  '[ ]',
  '[a]: b',
  '!',
  '~~s~~',
  '5*3',
  'q  ',
);

const box = fc.constantFrom(
  '[ ] ',
  '[x] ',
  '[X] ',
  '[ ]',
  '[] ',
  '[\u00a0] ',
  '[-] ',
  '[\t] ',
  '[ ]\t',
  '[x]q',
  '\\[ ] ',
  '[x]: ',
  '[ ]  ',
  '[',
  '[ ',
  '[ ] [x] ',
);
const bullet = fc.constantFrom(
  '- ',
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '1) ',
  '10. ',
  '-',
  '-   ',
  '-     ',
  '-\t',
  '*  ',
  '- - ',
  '- 1. ',
  '12345678901. ',
);
const indent = fc.constantFrom('', '', '', '', '  ', '  ', ' ', '   ', '    ', '      ', '\t', ' \t');

const task = fc.tuple(bullet, box, words).map(parts => parts.join(''));
const lateBox = fc.tuple(box, words).map(parts => parts.join(''));
const item = fc.tuple(bullet, fc.oneof(words, fc.constant(''))).map(parts => parts.join(''));
const heading = fc
  .tuple(
    fc.constantFrom('# ', '## ', '## ', '### ', '#', '####### ', '#\t', '##  '),
    fc.oneof(words, fc.constant('')),
    fc.constantFrom('', '', '', ' ##', '#', ' \\#', ' '),
  )
  .map(parts => parts.join(''));
const quote = fc
  .tuple(
    fc.constantFrom('> ', '> ', '>', '>> ', '> > ', '>\t', '>  '),
    fc.oneof(words, task, item, heading, fc.constant('')),
  )
  .map(parts => parts.join(''));
const comment = fc.constantFrom(
  '<!--',
  '-->',
  '<!-- hint -->',
  '<!-- a',
  'b --> c',
  '<!---->',
  '<!-->',
  '<!--->',
  '<!-- a --> b',
  '<!-- a --><!-- b -->',
  '--> - [ ] x',
);
const fence = fc.constantFrom(
  '```',
  '```',
  '~~~',
  '````',
  '```ts',
  '``` a`b',
  '```   ',
  '~~~ x',
  '``',
  '    ```',
);
const rule = fc.constantFrom(
  '---',
  '***',
  '___',
  '- - -',
  '* * *',
  '--',
  '==',
  '===',
  '-----',
  '=',
  '-',
  '--- ',
  '--- a',
  '*',
  '+',
  '_',
);
const table = fc.constantFrom('| a | b |', '|---|---|', 'a | b', '-|-', ':-', '| - |', '|:--|', '--- | ---');
const html = fc.constantFrom(
  '<div>',
  '</div>',
  '<details>',
  '<summary>x</summary>',
  '<br>',
  '<b>',
  '<https://a.b>',
  '<script>',
  '</script>',
  '<?x',
  '<!X',
  '<a href="x">',
  '<pre>',
  '<p',
  '<h1>a</h1>',
  '< b',
  '<a@b.c>',
);
const other = fc.constantFrom(
  '[^1]: note',
  '[^1]',
  '[a]: /u',
  '[a',
  'b]: c',
  '\u000b',
  '\u00a0',
  '\ufeff',
  '\u2028',
  '\u0000',
  '{{x}}',
  '$$',
  ':::',
  '+++',
);

const line = fc
  .tuple(
    indent,
    fc.oneof(
      { weight: 6, arbitrary: task },
      { weight: 4, arbitrary: item },
      { weight: 1, arbitrary: lateBox },
      { weight: 4, arbitrary: heading },
      { weight: 5, arbitrary: words },
      { weight: 6, arbitrary: fc.constantFrom('', '', '', ' ', '\t') },
      { weight: 2, arbitrary: quote },
      { weight: 3, arbitrary: comment },
      { weight: 2, arbitrary: fence },
      { weight: 2, arbitrary: rule },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: html },
      { weight: 1, arbitrary: other },
    ),
  )
  .map(parts => parts.join(''));

function bodyOf(
  one: fc.Arbitrary<string>,
  ends: fc.Arbitrary<string>,
  maxLength: number,
): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.tuple(one, ends), { maxLength }), fc.boolean())
    .map(([all, ended]) =>
      all.map(([text, end], i) => (i < all.length - 1 || ended ? text + end : text)).join(''),
    );
}

const usual = fc.oneof({ weight: 8, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\n\n'));

/** Markdown that mixes everything with everything: what scanners get wrong. */
export const markdownBody: fc.Arbitrary<string> = bodyOf(
  line,
  fc.oneof({ weight: 30, arbitrary: usual }, fc.constant('\r')),
  12,
);

const plainLine = fc
  .tuple(
    fc.constantFrom('', '', '', '  ', '    '),
    fc.oneof(
      { weight: 4, arbitrary: task },
      { weight: 2, arbitrary: item },
      { weight: 3, arbitrary: heading },
      { weight: 3, arbitrary: words },
      { weight: 5, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: quote },
      { weight: 1, arbitrary: fc.constantFrom('```', '<!-- hint -->', '<!--', '-->', '---') },
    ),
  )
  .map(parts => parts.join(''));

/** Markdown more like people's notes, most of which a scanner should be able to read. */
export const plainBody: fc.Arbitrary<string> = bodyOf(plainLine, usual, 14);
