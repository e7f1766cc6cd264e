import { plain } from '../../core/base/plain';
import type { Words } from '../../core/base/words';
import { words } from './words';

/** Words as they may stand in a label. */
export function shownWords(text: Words): string {
  return typeof text === 'string' ? plain(text) : words(text);
}
