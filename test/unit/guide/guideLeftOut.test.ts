import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/core/base/message';
import { guideLeftOutWords, type GuideLeftOut } from '../../../src/core/guide/guideLeftOut';

const said = (...all: readonly GuideLeftOut[]) => inEnglish(guideLeftOutWords(all));

suite('What is not part of the user’s own guide', () => {
  test('is said with its reason', () => {
    assert.equal(said({ name: 'a.md', why: 'missing' }), 'Your own guide file a.md cannot be found here.');
    assert.equal(
      said({ name: 'a.md', why: 'size' }),
      'a.md is larger than 5 MB, so it is not part of your guide.',
    );
    assert.equal(
      said({ name: 'docs/deep', why: 'deep' }),
      'docs/deep is not part of your guide: more than 16 folders deep.',
    );
    assert.match(
      said({ name: 'a.md', why: 'utf16' }),
      /^a\.md is saved as UTF-16, .*“Save with Encoding”\.$/,
    );
  });

  test('is said where there are too many files, and what to do about it', () => {
    assert.equal(
      said({ name: 'interviewPrep.guide.files', why: 'many' }),
      'Only the first 2000 of your own guide files are used. Name a smaller folder, or single files.',
    );
  });

  test('is one message for all of it', () => {
    assert.equal(
      said(
        { name: 'none.md', why: 'missing' },
        { name: 'pipe.md', why: 'special' },
        { name: 'far', why: 'link' },
        { name: 'out.md', why: 'elsewhere' },
        { name: 'gone.md', why: 'nowhere' },
      ),
      '5 guide files or folders of your own are not used, or not all of them: none.md (cannot be found), pipe.md (a pipe or a device, not a file), far (a link that is not followed), out.md (a link that leads out of the workspace folder), gone.md (a link that leads nowhere).',
    );
    const many = Array.from({ length: 12 }, (_, at): GuideLeftOut => ({ name: `${at}.md`, why: 'link' }));
    assert.match(said(...many), /^12 guide files .*4\.md \(a link that is not followed\), and 7 more\.$/);
  });
});
