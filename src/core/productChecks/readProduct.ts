import type { Guide } from '../guide/guide';
import { readGuide, type GuideFile } from '../guide/readGuide';
import { kinds } from '../kinds/index';
import { ours } from '../languages/ours';
import { moments } from '../letters/moments';
import type { Snippet } from '../snippets/snippet';
import { deadReferences, type Flaw } from './deadReferences';
import { doubleMeanings } from './doubleMeanings';

/** The guide as it is shipped, and all that is wrong with it, or with what refers to it: then nothing is. */
export function readProduct(
  files: readonly GuideFile[],
  snippets: readonly Snippet[],
): { readonly guide: Guide; readonly flaws: readonly Flaw[] } {
  const { guide, mistakes } = readGuide(files);
  const headings = kinds.flatMap(({ id, sections }) =>
    sections.flatMap(section => ours.headings(id, section.id)),
  );
  const flaws = [
    ...mistakes.map(({ path, line, text }) => ({ file: `media/guide/${path}:${line}:1`, text })),
    // What refers to a guide that is not read leads nowhere for that reason alone.
    ...(mistakes.length > 0 ? [] : deadReferences(guide, { kinds, moments, snippets, headings })),
    ...doubleMeanings(ours.languages),
  ];
  return { guide, flaws };
}
