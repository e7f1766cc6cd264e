import fc from 'fast-check';

const beforeSurrogates = 0xd800;
const surrogates = 0x800;

/**
 * Any character that Unicode has room for, for `fc.string({ unit: codePoint })`: what `unit: 'binary'` stands for, which
 * makes a table of all million of them first.
 */
export const codePoint: fc.Arbitrary<string> = fc.integer({ min: 0, max: 0x10ffff - surrogates }).map(
  at => String.fromCodePoint(at < beforeSurrogates ? at : at + surrogates),
  character => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined;
    if (code === undefined || String.fromCodePoint(code) !== character) throw new Error('Not one character');
    if (code >= beforeSurrogates && code < beforeSurrogates + surrogates) throw new Error('Half a character');
    return code < beforeSurrogates ? code : code - surrogates;
  },
);
