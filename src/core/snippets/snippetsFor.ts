import { languageOf } from './languages';
import type { Snippet } from './snippet';

/** Snippets that belong together, under the name of their language. */
export interface SnippetGroup {
  readonly name: string;
  readonly snippets: readonly Snippet[];
}

/** What can be inserted into a file of a language: its own snippets first, then those for notes. */
export async function snippetsFor(
  languageId: string,
  text: string,
  read: (file: string) => Promise<readonly Snippet[]>,
): Promise<readonly SnippetGroup[]> {
  const notes = { name: 'Markdown', snippets: await read('markdown') };
  const language = languageOf(languageId);
  if (!language) return [notes];
  const { id, name, opening = '' } = language;
  // No code can stand in a file that does not begin as its language wants it to.
  const missing = text.includes(opening.trim()) ? '' : opening;
  const snippets = (await read(id)).map(snippet => ({ ...snippet, body: missing + snippet.body }));
  return [{ name, snippets }, notes];
}
