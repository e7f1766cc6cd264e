import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { companyFiles } from '../../core/companies/companyFiles';
import { personIn } from '../../core/companies/personIn';
import { negotiation } from '../../core/kinds/negotiation';
import { appendLogEntry, entryText } from '../../core/negotiations/logEntry';
import { entryOfAnswers, likelyAnswers, logEntrySteps } from '../../core/negotiations/logEntrySteps';
import { negotiationsByUse } from '../../core/negotiations/negotiationsByUse';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { commands } from '../../manifest/ids';
import { today } from '../../platform/host/clock';
import { askAll } from '../../platform/asking/ask';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { here } from '../../platform/host/here';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import type { Targets } from '../../platform/trees/noteTargets';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { warnAbout } from '../../platform/asking/offerNote';
import { pickNote } from '../../platform/asking/pickNote';
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
    return pickNote(say('Which negotiation is it about?'), all, index.snapshot.notes);
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
      return refuse(say('There is no negotiation yet. Run “New negotiation log” to create one.'));
    const note = await choose(argument);
    if (!note) return undefined;
    const uri = vscode.Uri.parse(note.uri, true);
    const refused = await writer.mayEdit(uri, text =>
      appendLogEntry(text, { on: today(clock), kind: 'call', said: '' }),
    );
    if (refused) {
      warnAbout(refused, uri);
      return undefined;
    }
    const own = companyFiles(index.snapshot.notes).find(({ negotiations }) => negotiations.includes(note));
    const recruiter = personIn(own?.dossier && textOf(own.dossier, 'recruiter'));
    const known = { here: here(clock), recruiter };
    const answers = await askAll(say('Add log entry'), logEntrySteps(known.here), likelyAnswers(known));
    const entry = answers && entryOfAnswers(answers);
    if (!entry) return undefined;
    return keepAnswers(
      () => `${entryText(entry, 3)}\n`,
      async () => {
        const done = await writer.edit(uri, text => appendLogEntry(text, entry));
        return done.ok ? undefined : done;
      },
      uri,
    );
  }

  return vscode.Disposable.from(command(commands.addLogEntry, addLogEntry), provideLogLenses(index));
}
