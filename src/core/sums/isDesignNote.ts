import { design } from '../kinds/design';
import { kindOf } from '../kinds/index';
import { fieldsOf, readFrontMatter } from '../frontMatter/frontMatter';
import { textOf } from '../notes/note';

/** Whether a text says of itself that it is a design note. */
export function isDesignNote(text: string): boolean {
  const { entries } = readFrontMatter(text);
  return kindOf(textOf({ fields: fieldsOf(entries) }, 'type'))?.id === design.id;
}
