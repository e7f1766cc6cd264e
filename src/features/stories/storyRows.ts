import type { Disposable } from '../../core/base/disposable';
import { allLeftOut } from '../../core/index/leftOut';
import type { NoteIndex } from '../../core/index/noteIndex';
import { inFolders } from '../../core/outlines/inFolders';
import { leftOutRow } from '../../core/outlines/leftOutRow';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import { storyOutline } from '../../core/outlines/storyOutline';
import type { Clock } from '../../core/ports';
import type { StoryGrouping } from '../../core/stories/storyGroupings';
import { endOfDay } from '../../core/time/instant';
import { views } from '../../manifest/ids';
import { createWindowAlarm } from '../../platform/host/alarm';
import { today } from '../../platform/host/today';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import type { LeftOuts } from '../../platform/notes/workspaceNotes';

export interface StoryRowsNeeds {
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly leftOuts: LeftOuts;
}

/** The rows of the tree of stories as they are now. */
export function storyRows(
  { index, clock, leftOuts }: StoryRowsNeeds,
  by: StoryGrouping,
): readonly OutlineNode[] {
  const { notes } = index.snapshot;
  const folderOf = foldersOf(notes);
  const rows = inFolders(storyOutline(notes, { by, today: today(clock) }), folderOf);
  return [...rows, ...leftOutRow(views.stories, allLeftOut(leftOuts.leftOut(), notes), folderOf)];
}

/** Shows the stories again when a day is over: they grow old by the day. */
export function everyDay(clock: Clock, show: () => void): Disposable {
  const alarm = createWindowAlarm(clock, ring);
  const wait = () => alarm.set(endOfDay(today(clock), clock.zone()));
  function ring(): void {
    show();
    wait();
  }
  wait();
  return alarm;
}
