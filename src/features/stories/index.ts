import type * as vscode from 'vscode';
import { together } from '../../core/base/disposable';
import { storyGroupings, type StoryGrouping } from '../../core/stories/storyGroupings';
import { commands } from '../../manifest/commands';
import { views } from '../../manifest/ids';
import type { Commands } from '../../platform/commands/commands';
import { here } from '../../platform/host/here';
import { withFirstNote } from '../../platform/notes/withFirstNote';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import { groupingNames } from './groupingNames';
import type { StoryRowsNeeds } from './storyRows';

export interface StoriesNeeds extends StoryRowsNeeds {
  readonly commands: Commands;
  readonly state: vscode.Memento;
}

const remembered = 'stories.groupedBy';

/** The tree of stories. How it is grouped is remembered for the workspace. */
export function register(needs: StoriesNeeds): OutlineView {
  const { index, clock, state, leftOuts } = needs;
  const grouping = (): StoryGrouping => {
    const by = state.get<unknown>(remembered);
    return storyGroupings.find(known => known === by) ?? 'theme';
  };
  const view = createOutlineView(views.stories, {
    reader: () => here(clock),
    async prepare() {
      if (index.snapshot.notes.length === 0 && leftOuts.leftOut().length === 0) return undefined;
      const { storyRows } = await import('./storyRows');
      return () => storyRows(needs, grouping());
    },
  });
  const show = () => view.refresh();
  const describe = () => view.describe(groupingNames[grouping()]);
  describe();

  const parts = [
    index.onDidChange(show),
    leftOuts.onDidChangeLeftOut(show),
    withFirstNote(index, views.stories, async () => (await import('./storyRows')).everyDay(clock, show)),
    needs.commands.register(commands.groupStories, async () => {
      const { pickGrouping } = await import('./pickGrouping');
      const picked = await pickGrouping(grouping());
      if (!picked) return undefined;
      await state.update(remembered, picked);
      describe();
      show();
      return undefined;
    }),
  ];
  return { ...view, dispose: () => together(view, ...parts).dispose() };
}
