import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { companiesOf } from '../../core/companies/companyFiles';
import { personIn } from '../../core/companies/personIn';
import { isOver } from '../../core/companies/noteDates';
import { company } from '../../core/kinds/company';
import { negotiation } from '../../core/kinds/negotiation';
import { appendLogEntry, entryText } from '../../core/negotiations/logEntry';
import { entryOfAnswers, likelyAnswers, logEntrySteps } from '../../core/negotiations/logEntrySteps';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { askAll } from '../../platform/asking/ask';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import { warnAbout } from '../../platform/asking/warnAbout';
import { commands } from '../../manifest/commands';
import { offerCommand } from '../../platform/commands/runCommand';
import { tell } from '../../platform/shown/tell';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import { today } from '../../platform/host/today';
import { here } from '../../platform/host/here';
import { aLog } from '../../core/negotiations/aNegotiation';
import type { Subjects } from '../../platform/trees/subjects';
import type { NoteWriter } from '../../platform/writing/noteWriter';

export interface LogEntryNeeds {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly subjects: Subjects;
}

/** Asks what happened in a negotiation, and adds it to its log. */
export async function addLogEntry(
  named: string | undefined,
  on: CalledOn,
  { index, writer, clock, subjects }: LogEntryNeeds,
): Promise<Outcome> {
  const found = await subjects.note(on, {
    named,
    ...aLog,
    // The log that a dossier has is named by the lens above it.
    accepts: ({ kind }) => kind === negotiation.id || (named !== undefined && kind === company.id),
  });
  if (!found?.ok) return found;
  const note = found.value;
  const uri = vscode.Uri.parse(note.uri, true);
  const refused = await writer.mayEdit(uri, text =>
    appendLogEntry(text, { on: today(clock), kind: 'call', said: '' }),
  );
  if (refused) {
    warnAbout(refused, uri);
    return undefined;
  }
  const known = { here: here(clock), recruiter: recruiterFor(note, index.snapshot.notes) };
  const answers = await askAll(say('Add log entry'), logEntrySteps(known.here), likelyAnswers(known));
  const entry = answers && entryOfAnswers(answers);
  if (!entry) return undefined;
  return keepAnswers(
    () => `${entryText(entry, 3)}\n`,
    async () => {
      const done = await writer.edit(uri, text => appendLogEntry(text, entry));
      if (!done.ok) return done;
      if (entry.kind === 'decision' && !isOver(note)) offerToClose(note);
      return undefined;
    },
    uri,
  );
}

/** A decision may be the last one. */
function offerToClose(note: Note): void {
  const { uri: named, title } = note;
  tell(
    say('The decision is in the log. Is that the end of it with {0}?', title),
    offerCommand(say('I accepted'), commands.setStatus, { note: named, status: 'accepted' }),
    offerCommand(say('I declined'), commands.setStatus, { note: named, status: 'declined' }),
  );
}

function recruiterFor(note: Note, notes: readonly Note[]): string | undefined {
  const own = companiesOf(notes).find(
    ({ dossier, negotiations }) => dossier === note || negotiations.includes(note),
  );
  return personIn(own?.dossier && textOf(own.dossier, 'recruiter'));
}
