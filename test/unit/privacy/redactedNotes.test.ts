import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inEnglish } from '../../../src/core/base/message';
import { copyDocument, prepareCopy } from '../../../src/core/privacy/redactedCopy';
import { holds } from '../../support/redaction/holds';
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
