import { say, type Message } from '../../core/base/message';
import type { ViewTexts } from '../../core/search/protocol';
import { words } from '../../platform/shown/words';

const texts: Readonly<Record<keyof ViewTexts, Message>> = {
  field: say('Search the guide and your notes'),
  placeholder: say('Search'),
  scope: say('Search in'),
  everything: say('Both'),
  guide: say('Guide'),
  notes: say('Notes'),
  recent: say('Recent searches'),
  entries: say('Parts of the guide'),
  hits: say('Results'),
  noHits: say('Nothing matches these words.'),
  closest: say('Closest headings'),
  reading: say('Your notes are still being read…'),
  // The view knows which key it is on the keyboard before it.
  keys: say('Enter opens, {0} opens to the side, {1} inserts'),
  ofGuide: say('Guide'),
  ofOwnGuide: say('Your own guide'),
  ofNote: say('Note'),
};

/** The words of the search view in the user's language. */
export function viewWords(): ViewTexts {
  const shown = Object.entries(texts).map(([name, message]) => [name, words(message)]);
  return Object.fromEntries(shown) as ViewTexts; // The names are those of the record.
}

/** How many hits there are, for those who cannot see them. */
export function summaryOf(count: number, most: number): string {
  if (count === 0) return words(say('No results'));
  if (count >= most) return words(say('{0}+ results', most));
  return words(count === 1 ? say('1 result') : say('{0} results', count));
}
