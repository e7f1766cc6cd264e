import { design } from '../kinds/design';
import { kindOf } from '../kinds/index';
import { fieldsOf, type FrontMatter } from '../frontMatter/frontMatter';
import { textOf } from '../notes/note';

/** Whether a text says of itself that it is a design note. */
export function isDesignNote({ entries }: Pick<FrontMatter, 'entries'>): boolean {
  return kindOf(textOf({ fields: fieldsOf(entries) }, 'type'))?.id === design.id;
}
