import { nameKey } from '../base/nameKey';
import type { LetterText } from './letter';

/**
 * The letter that somebody outside means: by its id, or by its title in any language, as a key binding or a link
 * of a user may have it.
 */
export function letterNamed<L extends LetterText>(letters: readonly L[], name: string): L | undefined {
  return (
    letters.find(({ id }) => id === name) ?? letters.find(({ title }) => nameKey(title) === nameKey(name))
  );
}
