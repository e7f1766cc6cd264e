import { kindOf } from '../kinds/index';
import { fieldsOf, readFrontMatter } from '../frontMatter/frontMatter';
import { textOf } from '../notes/note';
import type { Checked } from './rule';

/** The fields of a text and its kind, for a rule that is to mend it. */
export function checkedOf(text: string): Pick<Checked, 'kind' | 'entries'> {
  const { entries } = readFrontMatter(text);
  return { entries, kind: kindOf(textOf({ fields: fieldsOf(entries) }, 'type')) };
}
