import { say } from '../../core/base/message';
import { plain } from '../../core/base/plain';
import type { Clock } from '../../core/ports';
import type { Now } from '../../core/time/now';
import { collisions, collisionWords } from '../../core/deadlines/collisions';
import { clockWords, shortDeadlineWords, type Reader } from '../../core/deadlines/momentWords';
import { collisionIn } from '../../core/deadlines/withFolderNames';
import { lanesOf, markId, type Lane, type Mark } from '../../core/deadlines/lanes';
import type { ShownCollision, ShownLane, ShownMark, ToTimeline } from '../../core/deadlines/timelineProtocol';
import type { Note } from '../../core/notes/note';
import { nearDay } from '../../core/time/nearDay';
import { nowHere } from '../../platform/host/nowHere';
import { userLocale } from '../../platform/host/userLocale';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { shownWords } from '../../platform/shown/shownWords';
import { words } from '../../platform/shown/words';

/** Everything that the timeline shows, in the user's language. */
export function timelineState(notes: readonly Note[], clock: Clock): ToTimeline {
  const now = nowHere(clock);
  const folderOf = foldersOf(notes);
  const reader: Reader = { zone: now.zone, language: userLocale() };
  return {
    type: 'state',
    ...reader,
    now: now.instant,
    lanes: lanesOf(notes, now).map(lane => shownLane(lane, folderOf(lane.root), now, reader)),
    collisions: collisions(notes, now).map((found): ShownCollision => {
      const collision = collisionIn(found, folderOf);
      const { id, closing, interview } = collision;
      return {
        id,
        text: words(collisionWords(collision)),
        closing: markId(closing),
        interview: markId(interview),
        askForTime: words(say('Ask {0} for more time', closing.company)),
        askToHurry: words(say('Ask {0} to hurry', interview.company)),
      };
    }),
  };
}

function shownLane(
  { id, name, detail, marks, spans }: Lane,
  folder: string | undefined,
  now: Now,
  reader: Reader,
): ShownLane {
  return {
    id,
    name: plain(name),
    detail: [...detail, ...(folder === undefined ? [] : [folder])].map(shownWords).join(' · '),
    marks: marks.map(mark => shownMark(mark, now, reader)),
    spans,
  };
}

function shownMark(mark: Mark, now: Now, reader: Reader): ShownMark {
  const { id, kind, day, from, instant: until, moment, label, hasPassed } = mark;
  const near = nearDay(day, now);
  return {
    id,
    kind,
    from,
    until,
    label: shownWords(label),
    time: moment.time === undefined ? '' : clockWords(from, reader),
    when: words(shortDeadlineWords(mark, reader)),
    distance: typeof near === 'string' ? '' : words(near),
    hasPassed,
  };
}
