import * as vscode from 'vscode';
import type { KindId } from '../../core/kinds/kind';
import type { Command } from '../../manifest/command';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { Subjects } from '../../platform/trees/subjects';
import type { NewNoteNeeds } from './createNote';

export interface RegisterNeeds extends NewNoteNeeds {
  readonly commands: Commands;
  readonly subjects: Subjects;
}

/** How a note of each kind is made: at its own place, or in a folder that was picked in the Explorer. */
const makers: readonly { readonly kind: KindId; readonly anywhere: Command; readonly here: Command }[] = [
  { kind: 'story', anywhere: commands.newStory, here: commands.newStoryHere },
  { kind: 'introduction', anywhere: commands.newIntroduction, here: commands.newIntroductionHere },
  { kind: 'company', anywhere: commands.newCompany, here: commands.newCompanyHere },
  { kind: 'negotiation', anywhere: commands.newNegotiation, here: commands.newNegotiationHere },
  // Notes of the other kinds come out of practice sessions.
];

/** Making a note of each kind. */
export function register(needs: RegisterNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  return vscode.Disposable.from(
    ...makers.flatMap(({ kind, anywhere, here }) => [
      command(anywhere, async (_, on) => {
        // The title of a view names the row that has the focus, whatever that is about.
        const clicked = on.on === 'rows' ? needs.subjects.row(on)?.note : undefined;
        const { createNear } = await import('./createNote');
        return createNear(clicked, kind, needs);
      }),
      command(here, async (_, on) => {
        const { createHere } = await import('./createNote');
        return createHere(on.on === 'file' ? on.uri : undefined, kind, needs);
      }),
    ]),
  );
}
