import { nameKey } from '../base/nameKey';
import type { Guide } from './guide';
import { headingSlugs } from './headingSlugs';

/**
 * What the preview calls the heading that a link means: by what the preview called it when the link was made, by its
 * id, or by its words. What means none stays as it is, and opens its part.
 */
export function anchorOf({ sections }: Guide, part: string, fragment: string): string {
  const inPart = sections.filter(section => section.part === part);
  const slugs = headingSlugs(inPart.map(({ heading }) => heading));
  if (slugs.includes(fragment)) return fragment;
  const wanted = nameKey(fragment);
  const at = inPart.findIndex(
    ({ id, heading }) => id === `${part}#${fragment}` || nameKey(heading) === wanted,
  );
  return slugs[at] ?? fragment;
}
