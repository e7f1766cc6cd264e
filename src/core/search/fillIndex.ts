import type { SearchDocument } from './searchDocument';
import type { SearchIndex } from './searchIndex';

const charactersAtATime = 40_000;

/**
 * Puts many groups into the index without holding up what else is going on: `pause` is awaited after every
 * slice. What it answers tells whether to go on.
 */
export async function fillIndex(
  index: SearchIndex,
  groups: Iterable<readonly [group: string, documents: readonly SearchDocument[]]>,
  pause: () => Promise<boolean>,
): Promise<void> {
  let characters = 0;
  for (const [group, documents] of groups) {
    index.put(group, documents);
    characters += documents.reduce((sum, { body, title }) => sum + body.length + title.length, 0);
    if (characters < charactersAtATime) continue;
    characters = 0;
    if (!(await pause())) return;
  }
}
