import * as v from 'valibot';
import { say } from '../base/message';
import { definePage, type Texts } from '../pages/page';
import { fromTimeline, toTimeline } from './timelineProtocol';

const dayWidth = v.pipe(v.number(), v.gtValue(0), v.ltValue(1000));

/** The timeline of all processes, in an editor. */
export const timelinePage = definePage({
  name: 'timeline',
  title: say('Timeline'),
  place: 'editor',
  texts: {
    title: say('Timeline'),
    chart: say('Chart'),
    list: say('List'),
    zoomIn: say('Zoom in'),
    zoomOut: say('Zoom out'),
    fit: say('Show all'),
    toToday: say('Go to today'),
    today: say('Today'),
    keys: say('+ and − zoom, the arrow keys move along, T goes to today, Enter opens the note'),
    nothing: say('There are no open companies yet. Create a dossier for each one to see it here.'),
    noMarks: say('No dates yet'),
    collisions: say('Conflicts'),
    when: say('When'),
    company: say('Company'),
    what: say('What'),
    passed: say('passed'),
  },
  toPage: toTimeline,
  fromPage: fromTimeline,
  kept: v.object({
    /** How wide a day is; `undefined`: as wide as all of it fits. */
    dayWidth: v.fallback(v.optional(dayWidth), undefined),
    isList: v.fallback(v.boolean(), false),
  }),
});

export type TimelineTexts = Texts<typeof timelinePage>;
