import * as vscode from 'vscode';
import { together } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Guide } from '../../core/guide/guide';
import { insertionAt } from '../../core/guide/insertion';
import { guideOutline } from '../../core/outlines/guideOutline';
import type { OutlineNode, Target } from '../../core/outlines/outlineNode';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Log } from '../../core/ports';
import { commands, guideScheme, views } from '../../manifest/ids';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { guideUri } from '../../platform/guide/guideContent';
import { insertFromGuide } from '../../platform/guide/insertFromGuide';
import type { LastEditor } from '../../platform/editors/lastEditor';
import { openAt } from '../../platform/editors/openAt';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import type { OwnGuide } from '../../platform/guide/ownGuide';
import { handleGuideLinks } from './handleGuideLinks';
import { openInPreview } from './openInPreview';
import { sectionLink } from './sectionLink';
import { sectionText } from './sectionText';

export interface Needs {
  readonly commands: Commands;
  readonly ownGuide: OwnGuide;
  readonly index: NoteIndex;
  readonly lastEditor: LastEditor;
  readonly log: Log;
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
  log,
  extensionId,
  guide,
}: Needs): OutlineView {
  let read: Guide | undefined;
  const view = createOutlineView(views.guide, {
    async prepare() {
      try {
        read = await guide();
        return true;
      } catch (error) {
        log.error('The guide', { error });
        return false;
      }
    },
    outline() {
      ownGuide.load();
      return read ? guideOutline(read, file => guideUri(file).toString(), ownGuide.notes.snapshot.notes) : [];
    },
  });

  /** The row that a command is about, and where it leads. */
  const find = (row: unknown): { readonly node: OutlineNode; readonly opens: Target } | undefined => {
    const node = view.find(row) ?? view.selection()[0];
    return node?.opens && { node, opens: node.opens };
  };
  const onRow =
    (run: (opens: Target, node: OutlineNode) => Outcome | Promise<Outcome>) =>
    async (row: unknown): Promise<Outcome> => {
      const found = find(row);
      return found && run(found.opens, found.node);
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
      onRow(async ({ uri: key, line = 0 }) => {
        const uri = vscode.Uri.parse(key, true);
        const part = uri.path.slice(1).replace(/\.md$/, '');
        const ours = uri.scheme === guideScheme ? insertionAt(await guide(), part, line) : undefined;
        if (ours) return insertFromGuide({ index, lastEditor }, ours);
        const text = await sectionText(uri, line);
        return text === undefined || text === ''
          ? refuse(say('There is nothing to insert: the section is empty, or its file is gone.'))
          : lastEditor.insert(text);
      }),
    ),
  );
  return { ...view, dispose: () => together(parts, view).dispose() };
}
