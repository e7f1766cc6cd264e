import * as vscode from 'vscode';
import { together, type Disposable } from '../../core/base/disposable';
import type { Guide } from '../../core/guide/guide';
import type { OutlineNode, Target } from '../../core/outlines/outlineNode';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/commands';
import { views } from '../../manifest/ids';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { guideUri } from '../../platform/guide/guideContent';
import type { LastEditor } from '../../platform/editors/lastEditor';
import { openAt } from '../../platform/editors/openAt';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import { rowMeant } from '../../platform/trees/rowsMeant';
import type { OwnGuide } from '../../platform/guide/ownGuide';
import { handleGuideLinks } from './handleGuideLinks';
import { openInPreview } from '../../platform/guide/openInPreview';

export interface GuideNeeds {
  readonly commands: Commands;
  /** Made when it is first wanted. */
  readonly ownGuide: () => Promise<OwnGuide>;
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
  let following: Disposable | undefined;
  const view = createOutlineView(views.guide, {
    async prepare() {
      const { guideOutline } = await import('../../core/outlines/guideOutline');
      const read = await guide();
      const own = await ownGuide();
      following ??= own.notes.onDidChange(() => view.refresh());
      own.load();
      return () => guideOutline(read, file => guideUri(file).toString(), own.notes.snapshot.notes);
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
    handleGuideLinks(guide),
    command(
      commands.openGuideSection,
      onRow(opens => openInPreview(opens)),
    ),
    command(
      commands.openGuideSource,
      onRow(({ uri, line = 0 }) => openAt(vscode.Uri.parse(uri, true), line)),
    ),
    command(
      commands.copyGuideLink,
      onRow(async (opens, { label }) => {
        const { sectionLink } = await import('./sectionLink');
        await vscode.env.clipboard.writeText(sectionLink(extensionId, opens, label));
        return undefined;
      }),
    ),
    command(
      commands.insertGuideSection,
      onRow(async opens => {
        const { insertSection } = await import('./insertSection');
        return insertSection(opens, { index, lastEditor, guide });
      }),
    ),
  );
  return { ...view, dispose: () => together(parts, view, ...(following ? [following] : [])).dispose() };
}
