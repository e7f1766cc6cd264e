import { say } from '../base/message';
import { setField } from '../edits/setField';
import type { Fix } from './rule';

/** One fix per value that a field may have, the likely one first. */
export function choiceFixes(
  text: string,
  key: string,
  choices: readonly string[],
  likely: string | undefined,
): readonly Fix[] {
  const ordered = [...choices].sort((a, b) => Number(b === likely) - Number(a === likely));
  return ordered.flatMap(choice => {
    const edits = setField(text, key, choice);
    return edits.ok
      ? [
          {
            title: say('Change to `{0}`', choice),
            edits: edits.value,
            preferred: choice === likely,
            ...(key === 'status' && { status: choice }),
          },
        ]
      : [];
  });
}
