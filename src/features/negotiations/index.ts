import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { nowAt } from '../../core/companies/attention';
import { companyFiles } from '../../core/companies/companyFiles';
import { personIn } from '../../core/companies/personIn';
import { negotiation } from '../../core/kinds/negotiation';
import { appendLogEntry, entryText } from '../../core/negotiations/logEntry';
import { entryOfAnswers, likelyAnswers, logEntrySteps } from '../../core/negotiations/logEntrySteps';
import { negotiationsByUse } from '../../core/negotiations/negotiationsByUse';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/notes/noteIndex';
import type { Clock } from '../../core/ports';
import { timeAt } from '../../core/time/instant';
import { commands } from '../../ids';
import { askAll } from '../../platform/ask';
import type { Commands, Outcome } from '../../platform/commands';
import type { Targets } from '../../platform/noteTargets';
import type { NoteWriter } from '../../platform/noteWriter';
import { pickOne } from '../../platform/pickOne';
import { tellUnwritten, whyRefused } from '../../platform/unwritten';
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
      all.map(note => ({ value: note, label: note.title, isNow: false })),
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
    const { instant, zone, today } = nowAt(clock);
    const own = companyFiles(index.snapshot.notes).find(({ negotiations }) => negotiations.includes(note));
    const recruiter = personIn(own?.dossier && textOf(own.dossier, 'recruiter'));
    const known = { today, time: timeAt(instant, zone), recruiter };
    const uri = vscode.Uri.parse(note.uri, true);
    const refused = await whyRefused(writer, uri, text =>
      appendLogEntry(text, { on: today, kind: 'call', said: '' }),
    );
    if (refused) {
      void tellUnwritten(refused, uri);
      return undefined;
    }
    const answers = await askAll(say('Add log entry'), logEntrySteps(known), likelyAnswers(known));
    const entry = answers && entryOfAnswers(answers, today);
    if (!entry) return undefined;
    const done = await writer.edit(uri, text => appendLogEntry(text, entry));
    if (!done.ok) void tellUnwritten(done, uri, entryText(entry, 3));
    return undefined;
  }

  return vscode.Disposable.from(command(commands.addLogEntry, addLogEntry), provideLogLenses(index));
}
