import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inEnglish } from '../../../src/core/base/message';
import { copyDocument, prepareCopy } from '../../../src/core/privacy/redactedCopy';
import { repositoryRoot } from '../../support/repositoryRoot';

const folder = join(repositoryRoot, 'test', 'fixtures', 'redaction');

interface Labels {
  /** What must not be in the copy. */
  readonly secret: readonly string[];
  /** What must still be in it. */
  readonly keep: readonly string[];
  /** Names that only stand in sentences: the user types them when asked. */
  readonly asked: readonly string[];
}

function labelsOf(name: string): Labels {
  // The files are our own fixtures, and of this shape.
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Labels;
}

/** The copy that a user gets who types these names and ticks what the list has ticked. */
function copyOf(name: string, text: string, asked: readonly string[]): string {
  const originals = [{ path: `${name}.md`, text }];
  const prepared = prepareCopy({ originals, related: [], notes: [], ownName: '' });
  const ticked = prepared.left.flatMap(({ name: word, isLikely }) => (isLikely ? word : []));
  const copy = prepared.with([...asked, ...ticked]);
  return copyDocument(copy, copy.notice.map(inEnglish));
}

/** A secret is found as a word of its own: `Gus` is not in `August`. */
function holds(copy: string, secret: string): boolean {
  const text = copy.replace(/\[[A-Z]+ \d+\]/g, '·');
  for (let at = text.indexOf(secret); at >= 0; at = text.indexOf(secret, at + 1)) {
    const isBegun = /^[\p{Script=Latin}\p{N}]{2}$/u.test(text.charAt(at - 1) + secret.charAt(0));
    const goesOn = /^[\p{Script=Latin}\p{N}]{2}$/u.test(secret.slice(-1) + text.charAt(at + secret.length));
    if (!isBegun && !goesOn) return true;
  }
  return false;
}

suite('Redacted copies of whole notes', () => {
  const names = readdirSync(folder).flatMap(file => (file.endsWith('.md') ? file.replace(/\.md$/, '') : []));

  for (const name of names) {
    test(`${name}: no secret is left, and what is none is still there`, () => {
      const text = readFileSync(join(folder, `${name}.md`), 'utf8');
      const { secret, keep, asked } = labelsOf(name);
      const copy = copyOf(name, text, asked);
      const leaks = secret.filter(one => holds(copy, one));
      const lost = keep.filter(one => !copy.includes(one));
      assert.deepEqual({ leaks, lost }, { leaks: [], lost: [] }, copy);
    });
  }
});
