import * as vscode from 'vscode';
import { together } from '../../core/base/disposable';
import type { Guide } from '../../core/guide/guide';
import { guideOutline } from '../../core/outlines/guideOutline';
import type { OutlineNode, Target } from '../../core/outlines/outlineNode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/commands';
import { views } from '../../manifest/ids';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { guideUri } from '../../platform/guide/guideContent';
import type { LastEditor } from '../../platform/editors/lastEditor';
import { openAt } from '../../platform/editors/openAt';
import { guard } from '../../platform/shown/tell';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import { rowMeant } from '../../platform/trees/rowsMeant';
import type { OwnGuide } from '../../platform/guide/ownGuide';
import { handleGuideLinks } from './handleGuideLinks';
import { insertSection } from './insertSection';
import { openInPreview } from './openInPreview';
import { sectionLink } from './sectionLink';

export interface GuideNeeds {
  readonly commands: Commands;
  readonly ownGuide: OwnGuide;
  readonly index: NoteIndex;
  readonly lastEditor: LastEditor;
  /** The id of this extension, for links to it. */
  readonly extensionId: string;
  readonly guide: () => Promise<Guide>;
}

/** The tree of the guide, ours and the user's own, and what can be done with its sections. */
export function register({
  commands: { register: command },
  ownGuide,
  index,
  lastEditor,
  extensionId,
  guide,
}: GuideNeeds): OutlineView {
  let read: Guide | undefined;
  const view = createOutlineView(views.guide, {
    async prepare() {
      read = await guard(views.guide, guide);
      return read !== undefined;
    },
    outline() {
      ownGuide.load();
      return read ? guideOutline(read, file => guideUri(file).toString(), ownGuide.notes.snapshot.notes) : [];
    },
  });

  /** Does something with where the row leads that a command is called on. */
  const onRow =
    (run: (opens: Target, row: OutlineNode) => Outcome | Promise<Outcome>) =>
    async (_: undefined, on: CalledOn): Promise<Outcome> => {
      const row = rowMeant([view], on);
      return row?.opens && run(row.opens, row);
    };

  const parts = vscode.Disposable.from(
    ownGuide.notes.onDidChange(() => view.refresh()),
    handleGuideLinks(guide),
    command(commands.openGuideSection, onRow(openInPreview)),
    command(
      commands.openGuideSource,
      onRow(({ uri, line = 0 }) => openAt(vscode.Uri.parse(uri, true), line)),
    ),
    command(
      commands.copyGuideLink,
      onRow(async (opens, { label }) => {
        await vscode.env.clipboard.writeText(sectionLink(extensionId, opens, label));
        return undefined;
      }),
    ),
    command(
      commands.insertGuideSection,
      onRow(opens => insertSection(opens, { index, lastEditor, guide })),
    ),
  );
  return { ...view, dispose: () => together(parts, view).dispose() };
}
