import fc from 'fast-check';

const laughs = (levels: number): string =>
  ['a0: &a0 lol']
    .concat(
      Array.from(
        { length: levels },
        (_, at) => `a${at + 1}: &a${at + 1} [${Array<string>(10).fill(`*a${at}`).join(', ')}]`,
      ),
    )
    .join('\n');

/** Blocks that have broken readers of YAML, by what they are. */
export const hostileBlocks: readonly (readonly [name: string, block: string])[] = [
  ['a billion laughs', laughs(8)],
  ['a hundred and one references', `a: &a x\nb: [${Array<string>(101).fill('*a').join(', ')}]`],
  ['a value that contains itself', 'a: &x [*x]'],
  ['lists in lists in brackets', `a: ${'['.repeat(6000)}`],
  ['lists in lists by dashes', `a:\n  ${'- '.repeat(3000)}x`],
  ['maps in maps', `a: ${'{a: '.repeat(1500)}`],
  ['merge keys', `b: &b {x: 1}\na:\n  <<: [${Array<string>(1000).fill('*b').join(', ')}]`],
  [
    'a name that would change all objects',
    '__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}',
  ],
  ['forty thousand lines of one blank', `${' \n'.repeat(40_000)}a: 1`],
  ['thirty thousand empty lines', `${'\n'.repeat(30_000)}a: 1`],
  ['a megabyte on one line', `a: ${'x'.repeat(1024 * 1024)}`],
  ['a thousand fields', Array.from({ length: 1000 }, (_, at) => `k${at}: v`).join('\n')],
  [
    'tags of other languages',
    'a: !!js/function "function () { globalThis.ran = true }"\nb: !!python/object:os.system x',
  ],
  ['bytes as text', 'a: !!binary aGk=\nb: !!set {x}\nc: !!omap [x: 1]'],
  ['what people type', 'a: @handle\nb: `x`\nc: %x\nd: *x\ne: !x\nf: a: b\ng: 1\ng: 2'],
];

/** First lines that have opened front matter in some reader, and what random typing makes of them. */
export function firstLines(): fc.Arbitrary<string> {
  const seeds = fc.constantFrom(
    '---js',
    '---javascript',
    '---  JavaScript  ',
    '---JS',
    '\ufeff---js',
    '---coffee',
    '---json',
    '---toml',
    '---constructor',
    '---toString',
    '---__proto__',
    '---hasOwnProperty',
    '---',
    '--- js',
    '---\tjs',
    '---yaml',
  );
  const sign = fc.oneof(
    fc.constantFrom('-', ' ', '\t', '\r', '\ufeff', 'j', 's', '\0', '\u2028'),
    fc.string({ maxLength: 2 }),
  );
  return fc
    .tuple(seeds, fc.array(fc.tuple(fc.nat(20), sign, fc.boolean()), { maxLength: 4 }))
    .map(([line, changes]) =>
      changes.reduce<string>(
        (text, [at, insert, replace]) => text.slice(0, at) + insert + text.slice(replace ? at + 1 : at),
        line,
      ),
    );
}

/** A file that begins so, with JavaScript where its front matter would be. */
export function withFirstLine(line: string): string {
  return `${line}\n{ title: (globalThis.ran = true) }\n---\nbody\n`;
}
