import * as vscode from 'vscode';
import { spokenFix } from '../../core/checks/spokenFix';
import { kindOf } from '../../core/kinds/index';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import { codeActionFor } from '../../platform/shown/codeActionFor';
import { guard } from '../../platform/shown/tell';
import { here } from '../../platform/host/here';

/** Offers to write out a date that stands in a note as people say it: `Friday 5pm`. */
export function provideDates(index: NoteIndex, clock: Clock): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions: (document, range) =>
        guard('interviewPrep.spokenDates', () => {
          const kind = kindOf(index.snapshot.byUri.get(document.uri.toString())?.kind);
          const fix = kind && spokenFix(document.getText(), kind, range.start.line, here(clock));
          return fix ? [codeActionFor(document, fix)] : [];
        }),
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}
