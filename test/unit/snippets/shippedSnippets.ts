import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSnippets } from '../../../src/core/snippets/readSnippets';
import type { Snippet } from '../../../src/core/snippets/snippet';

const folder = join(process.cwd(), 'snippets');

/** The names of the snippet files that we ship, without their ending. */
export const shippedLanguages: readonly string[] = readdirSync(folder)
  .map(name => name.replace(/\.json$/, ''))
  .sort();

export function shippedSnippets(language: string): readonly Snippet[] {
  return readSnippets(readFileSync(join(folder, `${language}.json`), 'utf8'));
}
