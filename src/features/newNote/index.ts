import * as vscode from 'vscode';
import { kinds } from '../../core/kinds/index';
import type { KindId } from '../../core/kinds/kind';
import type { Command } from '../../manifest/command';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { Subjects } from '../../platform/trees/subjects';
import { createBeside, createHere, type NewNoteNeeds } from './createNote';

export interface RegisterNeeds extends NewNoteNeeds {
  readonly commands: Commands;
  readonly subjects: Subjects;
}

/** Making a note of each kind: at its own place, or in a folder that was picked in the Explorer. */
export function register(needs: RegisterNeeds): vscode.Disposable {
  const { register: command } = needs.commands;
  return vscode.Disposable.from(
    ...kinds.flatMap(kind => {
      const own = makers[kind.id];
      if (!own) return [];
      return [
        command(own.anywhere, (_, on) => {
          // The title of a view names the row that has the focus, whatever that is about.
          const clicked = on.on === 'rows' ? needs.subjects.row(on)?.note : undefined;
          return clicked && kind.beside !== undefined && clicked.kind === kind.beside
            ? createBeside(clicked, kind, needs)
            : createHere(undefined, kind, needs);
        }),
        command(own.here, (_, on) => createHere(on.on === 'file' ? on.uri : undefined, kind, needs)),
      ];
    }),
  );
}

/** Notes of the other kinds come out of practice sessions. */
const makers: Readonly<Partial<Record<KindId, { readonly anywhere: Command; readonly here: Command }>>> = {
  story: { anywhere: commands.newStory, here: commands.newStoryHere },
  company: { anywhere: commands.newCompany, here: commands.newCompanyHere },
  negotiation: { anywhere: commands.newNegotiation, here: commands.newNegotiationHere },
};
