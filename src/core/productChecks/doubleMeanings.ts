import { nameKey } from '../base/nameKey';
import type { Called } from '../kinds/kindWords';
import type { Language } from '../kinds/language';
import { allOf } from '../kinds/names';
import type { Flaw } from './deadReferences';

type Words = Readonly<Record<string, Called>>;

/** Words that mean two things of one kind, in one language or in two: notes are read by all languages at once. */
export function doubleMeanings(languages: readonly Language[]): readonly Flaw[] {
  const places = new Map<string, Map<string, { readonly id: string; readonly language: string }>>();
  const flaws: Flaw[] = [];
  const look = (language: string, place: string, words: Words): void => {
    const taken = places.get(place) ?? new Map<string, { readonly id: string; readonly language: string }>();
    places.set(place, taken);
    for (const [id, called] of Object.entries(words))
      for (const word of allOf(called)) {
        const other = taken.get(nameKey(word));
        if (other && other.id !== id)
          flaws.push({
            file: `src/core/languages (${language})`,
            text: `“${word}” is \`${id}\` of ${place}, and \`${other.id}\` in the language \`${other.language}\`: call one of them otherwise.`,
          });
        else if (!other) taken.set(nameKey(word), { id, language });
      }
  };
  for (const { id: language, kinds, entryKinds, practiceLog } of languages) {
    for (const [kind, { sections, choices }] of Object.entries(kinds)) {
      look(language, `the sections of ${kind}`, sections);
      for (const [key, values] of Object.entries<Words>(choices)) look(language, `${key} of ${kind}`, values);
    }
    look(language, 'what happens in a log', entryKinds);
    look(language, 'the columns of a practice log', practiceLog.columns);
  }
  return flaws;
}
