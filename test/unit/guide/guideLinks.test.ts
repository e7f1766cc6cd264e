import assert from 'node:assert/strict';
import { headingSlugs } from '../../../src/core/guide/headingSlugs';
import { shippedGuide } from './shippedGuide';

suite('Links from one section of the guide to another', () => {
  test('lead to a heading that is there', () => {
    const files = shippedGuide();
    const slugs = new Map(
      files.map(({ path, text }) => {
        const headings = [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => heading);
        return [path, new Set(headingSlugs(headings))] as const;
      }),
    );
    const links = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([\w-]+\.md)(?:#([^)]+))?\)/g)].map(([, file = '', slug]) => ({
        path,
        file,
        slug,
      })),
    );
    assert.ok(links.length > 0);
    for (const { path, file, slug } of links)
      assert.ok(
        slug === undefined ? slugs.has(file) : slugs.get(file)?.has(slug),
        `${path}: ${file}#${slug}`,
      );
  });
});
