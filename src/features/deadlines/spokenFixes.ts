import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { kindOf } from '../../core/kinds/index';
import { setField } from '../../core/notes/edits/setField';
import { readFrontMatter } from '../../core/notes/frontMatter';
import type { NoteIndex } from '../../core/notes/noteIndex';
import { dayReadings } from '../../core/time/dayReadings';
import type { Clock } from '../../core/ports';
import { readMoment } from '../../core/time/written';
import { codeActionFor } from '../../platform/codeActionFor';

/** Offers to write out a date that stands in a note as people say it: `Friday 5pm`. */
export function provideDates(index: NoteIndex, clock: Clock): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      async provideCodeActions(document, range) {
        const kind = kindOf(index.snapshot.byUri.get(document.uri.toString())?.kind);
        const text = document.getText();
        const entry = readFrontMatter(text).entries.find(({ line }) => line === range.start.line);
        const field = kind?.fields.find(({ key, shape }) => key === entry?.key && shape === 'moment');
        if (!field || typeof entry?.value !== 'string' || entry.value.trim() === '') return [];
        // What is no date, and not one written in another order: for that there are fixes already.
        if (readMoment(entry.value.trim()).state !== 'unreadable' || dayReadings(entry.value).length > 0)
          return [];
        const { readSpoken } = await import('../../core/time/spokenMoment');
        const spoken = readSpoken(entry.value, { instant: clock.now(), zone: clock.zone() });
        if (!spoken) return [];
        const edits = setField(text, field.key, spoken.written);
        const title = say('Change to {0}', spoken.written);
        return edits.ok ? [codeActionFor(document, { title, edits: edits.value, preferred: false })] : [];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
