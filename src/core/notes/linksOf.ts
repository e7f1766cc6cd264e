import type { FieldValue } from '../frontMatter/fields';
import { isFile, linksIn } from '../markdown/linksIn';

/** The files that a field names, the likeliest first: as links, or as paths without more, in either sense. */
export function linksOf(value: FieldValue | undefined): readonly string[] {
  return textsIn(value).flatMap(text => {
    const links = linksIn(text);
    const [path = ''] = text.trim().split('|');
    return links.length > 0 || path === '' || !isFile(path) ? links : [path, `[[${path}]]`];
  });
}

/** A wiki link that stands in YAML without quotes is a list in a list. */
function textsIn(value: FieldValue | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : Object.values(value).flatMap(textsIn);
}
