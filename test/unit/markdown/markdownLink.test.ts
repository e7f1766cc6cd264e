import assert from 'node:assert/strict';
import { markdownLink } from '../../../src/core/markdown/markdownLink';

suite('A link to a note', () => {
  test('begins at the workspace folder', () => {
    assert.equal(
      markdownLink('A story', 'interview-prep/stories/a.md'),
      '[A story](/interview-prep/stories/a.md)',
    );
  });

  test('stays one link whatever the title and the path hold', () => {
    assert.equal(
      markdownLink('A [b](c)\n*d*', 'n/a (b) 100%/Ünï.md'),
      '[A \\[b\\](c) \\*d\\*](/n/a%20%28b%29%20100%25/Ünï.md)',
    );
  });
});
