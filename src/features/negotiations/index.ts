import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { companyFiles } from '../../core/companies/companyFiles';
import { personIn } from '../../core/companies/personIn';
import { negotiation } from '../../core/kinds/negotiation';
import { appendLogEntry } from '../../core/negotiations/logEntry';
import { entryOfAnswers, likelyAnswers, logEntrySteps } from '../../core/negotiations/logEntrySteps';
import { negotiationsByUse, placeAmong } from '../../core/negotiations/negotiationsByUse';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/notes/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../ids';
import { askAll } from '../../platform/ask';
import type { Commands, Outcome } from '../../platform/commands';
import { here } from '../../platform/here';
import type { Targets } from '../../platform/noteTargets';
import type { NoteWriter } from '../../platform/noteWriter';
import { pickOne } from '../../platform/pickOne';
import { provideLogLenses } from './logLenses';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly targets: Targets;
}

/** What happens in a negotiation, entry by entry. */
export function register({
  commands: { register: command },
  index,
  writer,
  clock,
  targets,
}: Needs): vscode.Disposable {
  /** The negotiation that a command is about; asks where it can be several. `undefined`: there is none, or the user left. */
  async function choose(argument: unknown): Promise<Note | undefined> {
    const named = noteNamed(argument);
    if (named) return named;
    const editing = vscode.window.activeTextEditor?.document.uri.toString();
    const all = negotiationsByUse(index.snapshot.notes, editing);
    const [first, second] = all;
    if (!second || first?.uri === editing) return first;
    const picked = await pickOne(
      say('Which negotiation is it about?'),
      all.map(note => {
        const description = placeAmong(note, all);
        return { value: note, label: note.title, ...(description !== undefined && { description }) };
      }),
    );
    return picked?.value;
  }

  function noteNamed(argument: unknown): Note | undefined {
    const uri =
      typeof argument === 'object' && argument !== null && 'note' in argument ? argument.note : undefined;
    const note =
      typeof argument === 'string'
        ? targets([argument])[0]?.note
        : typeof uri === 'string'
          ? index.snapshot.byUri.get(uri)
          : undefined;
    return note?.kind === negotiation.id ? note : undefined;
  }

  async function addLogEntry(argument: unknown): Promise<Outcome> {
    await index.settled();
    if (!index.snapshot.notes.some(({ kind }) => kind === negotiation.id))
      return refuse(say('There is no negotiation yet. “New negotiation log” makes one.'));
    const note = await choose(argument);
    if (!note) return undefined;
    const own = companyFiles(index.snapshot.notes).find(({ negotiations }) => negotiations.includes(note));
    const recruiter = personIn(own?.dossier && textOf(own.dossier, 'recruiter'));
    const known = { here: here(clock), recruiter };
    const answers = await askAll(say('Add log entry'), logEntrySteps(known.here), likelyAnswers(known));
    const entry = answers && entryOfAnswers(answers);
    if (!entry) return undefined;
    const done = await writer.edit(vscode.Uri.parse(note.uri, true), text => appendLogEntry(text, entry));
    return done.ok ? undefined : done;
  }

  return vscode.Disposable.from(command(commands.addLogEntry, addLogEntry), provideLogLenses(index));
}
