import assert from 'node:assert/strict';
import fc from 'fast-check';
import { inEnglish } from '../../../src/core/base/message';
import { readFrontMatter } from '../../../src/core/notes/frontMatter';
import { copyDocument, prepareCopy } from '../../../src/core/privacy/redactedCopy';
import { holds } from '../../support/redaction/holds';
import { wholeNote } from '../../support/redaction/wholeNote';
import { runs } from '../../support/runs';

/** The copy of one note, by somebody who adds nothing. */
function copyOf(text: string): string {
  const copy = prepareCopy({ originals: [{ path: 'a.md', text }], related: [], notes: [], ownName: '' }).with(
    [],
  );
  return copyDocument(copy, copy.notice.map(inEnglish));
}

suite('A redacted copy of any note', () => {
  test('says nothing of whom and how much the note speaks, and all else; nobody has named the names', () => {
    fc.assert(
      fc.property(wholeNote, ({ text, secrets, keepers }) => {
        const copy = copyOf(text);
        const leaks = secrets.filter(secret => holds(copy, secret));
        const lost = keepers.filter(kept => !copy.includes(kept));
        assert.deepEqual({ leaks, lost }, { leaks: [], lost: [] }, `${text}\n=====\n${copy}`);
        assert.equal(readFrontMatter(copy).state, 'read');
      }),
      runs(1000),
    );
  });
});
