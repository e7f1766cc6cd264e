import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { directionOf } from '../../core/kinds/directionOf';
import { kindOf } from '../../core/kinds/index';
import { setField } from '../../core/notes/edits/setField';
import { readFrontMatter } from '../../core/notes/frontMatter';
import type { NoteIndex } from '../../core/notes/noteIndex';
import { dayReadings } from '../../core/time/dayReadings';
import { echoWords } from '../../core/time/echoWords';
import { readSpoken } from '../../core/time/spokenMoment';
import type { Clock } from '../../core/ports';
import { readMoment } from '../../core/time/written';
import { codeActionFor } from '../../platform/codeActionFor';
import { here } from '../../platform/here';
import { words } from '../../platform/words';

/** Offers to write out a date that stands in a note as people say it: `Friday 5pm`. */
export function provideDates(index: NoteIndex, clock: Clock): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions(document, range) {
        const kind = kindOf(index.snapshot.byUri.get(document.uri.toString())?.kind);
        const text = document.getText();
        const entry = readFrontMatter(text).entries.find(({ line }) => line === range.start.line);
        const field = kind?.fields.find(
          ({ key, shape }) =>
            key === entry?.key && (shape === 'moment' || shape === 'day' || shape === 'when'),
        );
        if (!field || typeof entry?.value !== 'string' || entry.value.trim() === '') return [];
        // What is no date, and not one written in another order: for that there are fixes already.
        if (readMoment(entry.value.trim()).state !== 'unreadable' || dayReadings(entry.value).length > 0)
          return [];
        const now = here(clock);
        const direction = directionOf(field);
        const spoken = readSpoken(entry.value, now, direction);
        if (!spoken.ok) return [];
        const { moment, written } = spoken.value;
        const day = { day: moment.day, time: undefined, offset: undefined, zone: undefined };
        const isMoment = field.shape === 'moment';
        const edits = setField(text, field.key, isMoment ? written : moment.day);
        const title = say('Change to {0}', words(echoWords(isMoment ? moment : day, now, direction)));
        return edits.ok ? [codeActionFor(document, { title, edits: edits.value, preferred: false })] : [];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
