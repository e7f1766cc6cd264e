import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { companiesOf } from '../../core/companies/companyFiles';
import { personIn } from '../../core/companies/personIn';
import { appendLogEntry, entryText } from '../../core/negotiations/logEntry';
import { entryOfAnswers, likelyAnswers, logEntrySteps } from '../../core/negotiations/logEntrySteps';
import { textOf, type Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { askAll } from '../../platform/asking/ask';
import { keepAnswers } from '../../platform/asking/keepAnswers';
import { warnAbout } from '../../platform/asking/warnAbout';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import { today } from '../../platform/host/today';
import { here } from '../../platform/host/here';
import { aNegotiation } from '../../core/negotiations/aNegotiation';
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
  const found = await subjects.note(on, { named, ...aNegotiation });
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
      return done.ok ? undefined : done;
    },
    uri,
  );
}

function recruiterFor(note: Note, notes: readonly Note[]): string | undefined {
  const own = companiesOf(notes).find(({ negotiations }) => negotiations.includes(note));
  return personIn(own?.dossier && textOf(own.dossier, 'recruiter'));
}
