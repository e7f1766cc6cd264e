import { say, type Message } from '../../core/base/message';
import type { TimelineTexts } from '../../core/deadlines/timelineProtocol';
import { words } from '../../platform/shown/words';

const texts: Readonly<Record<keyof TimelineTexts, Message>> = {
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
  collisions: say('Collisions'),
  when: say('When'),
  company: say('Company'),
  what: say('What'),
  passed: say('passed'),
};

/** The words of the timeline in the user's language. */
export function timelineWords(): TimelineTexts {
  const shown = Object.entries(texts).map(([name, message]) => [name, words(message)]);
  return Object.fromEntries(shown) as TimelineTexts; // The names are those of the record.
}
