import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { withoutMarks } from '../../../src/core/guide/guideMark';
import { prepareCopy } from '../../../src/core/privacy/redactedCopy';
import { repositoryRoot } from '../../support/repositoryRoot';

const guide = join(repositoryRoot, 'media', 'guide');

suite('What the guide says, in a redacted copy', () => {
  for (const part of readdirSync(guide))
    test(`${part} names nobody, so that a new note keeps its texts`, () => {
      // Where a link leads is hidden; so are amounts, which the advice has as examples.
      const said = withoutMarks(readFileSync(join(guide, part), 'utf8')).replace(/\]\([^)]*\)/g, ']');
      const { copies } = prepareCopy({
        originals: [{ path: 'a.md', text: said }],
        related: [],
        notes: [],
        ownName: '',
      }).with([]);
      assert.deepEqual((copies[0] ?? '').match(/.*\[(?:PERSON|COMPANY|ADDRESS|PHONE|HANDLE) \d+\].*/g), null);
    });
});
