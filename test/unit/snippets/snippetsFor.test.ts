import assert from 'node:assert/strict';
import { snippetsFor } from '../../../src/core/snippets/snippetsFor';
import { shippedSnippets } from './shippedSnippets';

const read = (language: string) => Promise.resolve(shippedSnippets(language));
const groupsOf = async (language: string, text = '') =>
  (await snippetsFor(language, text, read)).map(({ name }) => name);

suite('The snippets that can be inserted', () => {
  test('are those of the language and those for notes', async () => {
    assert.deepEqual(await groupsOf('rust'), ['Rust', 'Markdown']);
    assert.deepEqual(await groupsOf('typescriptreact'), ['TypeScript', 'Markdown']);
  });

  test('are those for notes anywhere else', async () => {
    assert.deepEqual(await groupsOf('markdown'), ['Markdown']);
    assert.deepEqual(await groupsOf('plaintext'), ['Markdown']);
  });

  test('begin a file that has to begin in its own way, once', async () => {
    const startsIn = async (text: string) =>
      (await snippetsFor('php', text, read))[0]?.snippets.every(({ body }) => body.startsWith('<?php\n\n'));
    assert.equal(await startsIn(''), true);
    assert.equal(await startsIn('<?php\n'), false);
  });
});
