import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import type { NoteIndex } from '../../core/index/noteIndex';
import { commands } from '../../manifest/commands';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Commands } from '../../platform/commands/commands';
import { runCommand } from '../../platform/commands/runCommand';
import { withFirstNote } from '../../platform/notes/withFirstNote';
import { tell } from '../../platform/shown/tell';
import type { KeptIndex } from '../../platform/storage/keptIndex';
import type { Subjects } from '../../platform/trees/subjects';
import type { MentionNeeds } from './mention';
import { mentionExposure } from './mentionExposure';
import type { Originals } from './redactCopy';

export interface PrivacyNeeds extends MentionNeeds {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly subjects: Subjects;
  readonly kept: KeptIndex;
  /** The extension's own storage that all workspaces share. */
  readonly shared: vscode.Uri;
}

/** What keeps notes private: a copy without names, a storage that can be emptied, a word about repositories. */
export function register(needs: PrivacyNeeds): vscode.Disposable {
  const { index, kept, subjects } = needs;
  const { register: command } = needs.commands;
  return vscode.Disposable.from(
    mentionExposure(needs),
    withFirstNote(index, 'interviewPrep.isPrivate', async () =>
      (await import('./showPrivate')).showPrivate(index, needs.writer),
    ),
    command(commands.checkPrivacy, async () => (await import('./checkPrivacy')).checkPrivacy(needs)),
    command(commands.redactCopy, async (_, on) => {
      const originals = originalsOf(on, subjects);
      const { redactCopy } = await import('./redactCopy');
      // A note that is not read yet may hold a name that must not be given away.
      return redactCopy(originals, (await index.settled()).notes);
    }),
    command(commands.clearCaches, async () => {
      await kept.clear();
      const { clearExports } = await import('../../platform/storage/exportedFiles');
      await clearExports(needs.shared);
      await runCommand(commands.clearRecentSearches);
      tell(
        say(
          'Everything that the extension remembered about your notes and searches is deleted. Your notes have not changed.',
        ),
      );
      return undefined;
    }),
  );
}

/** A file or a folder in the Explorer, rows of a tree, or else what stands in the active editor, a note or not. */
function originalsOf(on: CalledOn, subjects: Subjects): Originals {
  if (on.on === 'file') return on.uri;
  return on.on === 'nothing' ? vscode.window.activeTextEditor?.document.uri : subjects.notes(on);
}
