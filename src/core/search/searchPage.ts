import * as v from 'valibot';
import { say } from '../base/message';
import { definePage, type Texts } from '../pages/page';
import { fromView, scopes, toView } from './searchProtocol';

/** The search view of the side bar. */
export const searchPage = definePage({
  name: 'search',
  title: say('Search'),
  place: 'sideBar',
  texts: {
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
    askedAs: say('Asked as:'),
    reading: say('Your notes are still being read…'),
    // The view knows which key it is on the keyboard before it.
    keys: say('Enter opens, {0} opens to the side, {1} inserts'),
    ofGuide: say('Guide'),
    ofOwnGuide: say('Your own guide'),
    ofNote: say('Note'),
  },
  toPage: toView,
  fromPage: fromView,
  kept: v.object({
    query: v.fallback(v.string(), ''),
    scope: v.fallback(v.optional(v.picklist(scopes)), undefined),
    /** The choice that the keys were at. */
    at: v.fallback(v.optional(v.string()), undefined),
  }),
});

export type ViewTexts = Texts<typeof searchPage>;
