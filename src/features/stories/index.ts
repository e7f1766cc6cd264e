import type * as vscode from 'vscode';
import { together } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import { allLeftOut } from '../../core/index/leftOut';
import type { NoteIndex } from '../../core/index/noteIndex';
import { inFolders } from '../../core/outlines/inFolders';
import { leftOutRow } from '../../core/outlines/leftOutRow';
import { storyGroupings, storyOutline, type StoryGrouping } from '../../core/outlines/storyOutline';
import type { Clock } from '../../core/ports';
import { endOfDay } from '../../core/time/instant';
import { commands } from '../../manifest/commands';
import { views } from '../../manifest/ids';
import { today } from '../../platform/host/clock';
import { here } from '../../platform/host/here';
import { createWindowAlarm } from '../../platform/host/alarm';
import type { Commands } from '../../platform/commands/commands';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import { pickOne } from '../../platform/asking/pickOne';
import type { LeftOuts } from '../../platform/notes/workspaceNotes';
import { groupingNames } from './groupingNames';

export interface StoriesNeeds {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly state: vscode.Memento;
  readonly leftOuts: LeftOuts;
}

const remembered = 'stories.groupedBy';

/** The tree of stories. How it is grouped is remembered for the workspace. */
export function register({
  commands: { register: command },
  index,
  clock,
  state,
  leftOuts,
}: StoriesNeeds): OutlineView {
  const grouping = (): StoryGrouping => {
    const by = state.get<unknown>(remembered);
    return storyGroupings.find(known => known === by) ?? 'theme';
  };
  const view = createOutlineView(views.stories, {
    reader: () => here(clock),
    outline() {
      const { notes } = index.snapshot;
      const folderOf = foldersOf(notes);
      const rows = inFolders(storyOutline(notes, { by: grouping(), today: today(clock) }), folderOf);
      return [...rows, ...leftOutRow(views.stories, allLeftOut(leftOuts.leftOut(), notes), folderOf)];
    },
  });
  const alarm = createWindowAlarm(clock, show);
  function show(): void {
    view.refresh();
    // Stories grow old by the day.
    alarm.set(endOfDay(today(clock), clock.zone()));
  }
  const describe = () => view.describe(groupingNames[grouping()]);
  describe();

  const parts = [
    index.onDidChange(show),
    leftOuts.onDidChangeLeftOut(show),
    alarm,
    command(commands.groupStories, async () => {
      const now = grouping();
      const ways = storyGroupings.map(by => ({ value: by, label: groupingNames[by], isNow: by === now }));
      const picked = await pickOne(say('Group stories'), ways);
      if (!picked) return undefined;
      await state.update(remembered, picked.value);
      describe();
      view.refresh();
      return undefined;
    }),
  ];
  return { ...view, dispose: () => together(view, ...parts).dispose() };
}
