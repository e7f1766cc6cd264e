import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { plain } from '../../core/base/plain';
import type { Now } from '../../core/companies/attention';
import { collisions, collisionWords } from '../../core/deadlines/collisions';
import { lanesOf, markId, type Lane, type Mark } from '../../core/deadlines/lanes';
import type { ShownCollision, ShownLane, ShownMark, ToTimeline } from '../../core/deadlines/timelineProtocol';
import type { Note } from '../../core/notes/note';
import { dayAt } from '../../core/time/instant';
import { nearDay } from '../../core/time/nearDay';
import { shownWords } from '../../platform/shownWords';
import { words } from '../../platform/words';
import { timelineWords } from './timelineWords';

/** Everything that the timeline shows, in the user's language. */
export function timelineState(notes: readonly Note[], now: Now): ToTimeline {
  const format = formats(now.zone);
  return {
    type: 'state',
    texts: timelineWords(),
    language: vscode.env.language,
    zone: now.zone,
    now: now.instant,
    lanes: lanesOf(notes, now).map(lane => shownLane(lane, now, format)),
    collisions: collisions(notes, now).map((collision): ShownCollision => {
      const { id, closing, interview } = collision;
      return {
        id,
        text: words(collisionWords(collision, now)),
        closing: markId(closing),
        interview: markId(interview),
        askForTime: words(say('Ask {0} for more time', closing.company)),
        askToHurry: words(say('Ask {0} to hurry', interview.company)),
      };
    }),
  };
}

interface Formats {
  readonly day: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
}

function formats(timeZone: string): Formats {
  const { language } = vscode.env;
  return {
    day: new Intl.DateTimeFormat(language, {
      timeZone,
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    }),
    time: new Intl.DateTimeFormat(language, { timeZone, hour: 'numeric', minute: '2-digit' }),
  };
}

function shownLane({ id, name, detail, marks, spans }: Lane, now: Now, format: Formats): ShownLane {
  return {
    id,
    name: plain(name),
    detail: detail.map(shownWords).join(' · '),
    marks: marks.map(mark => shownMark(mark, now, format)),
    spans,
  };
}

function shownMark(mark: Mark, now: Now, { day, time }: Formats): ShownMark {
  const { id, kind, from, instant: until, moment, label, hasPassed } = mark;
  const clock = moment.time === undefined ? '' : time.format(from);
  const near = nearDay(dayAt(from, now.zone), now.today);
  // Where the note speaks of another place's clock, its own words stand beside ours.
  const written = moment.zone === undefined ? '' : ` (${moment.time ?? ''} ${moment.zone})`;
  return {
    id,
    kind,
    from,
    until,
    label: shownWords(label),
    time: clock,
    when: `${day.format(from)}${clock === '' ? '' : ` ${clock}`}${written}`,
    distance: typeof near === 'string' ? '' : words(near),
    hasPassed,
  };
}
