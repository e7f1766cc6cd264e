import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pageHtml } from '../../../src/core/pages/pageHtml';

const tags = (html: string) => html.match(/<[a-z!/]+/g);

const frame = {
  script: 'https://page.example/a.js',
  style: 'https://page.example/a.css',
  styleSource: 'https://page.example',
  nonce: 'n0nce',
  language: 'en',
  title: 'A page',
  texts: {},
};

suite('The document of a page', () => {
  test('lets nothing run but its own script, and fetches nothing', () => {
    const html = pageHtml({ place: 'editor' }, frame);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    assert.match(policy, /^default-src &#39;none&#39;; script-src &#39;nonce-n0nce&#39;; style-src https:/);
    assert.doesNotMatch(policy, /unsafe|\*|data:|connect-src|img-src/);
    assert.equal(html.match(/<script/g)?.length, 1);
  });

  test('hands on every text as it is, and none becomes markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, title) => {
        const html = pageHtml(
          { place: 'sideBar' },
          { ...frame, title, texts: { text: `</body>"'>${text}` } },
        );
        const [, quoted = ''] = /data-texts="([^"]*)"/.exec(html) ?? [];
        const plain = quoted.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        assert.deepEqual(JSON.parse(plain), { text: `</body>"'>${text}` });
        assert.deepEqual(tags(html), tags(pageHtml({ place: 'sideBar' }, frame)));
      }),
    );
  });
});
