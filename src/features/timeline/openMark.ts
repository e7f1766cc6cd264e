import * as vscode from 'vscode';
import { lanesOf } from '../../core/deadlines/lanes';
import type { FromTimeline } from '../../core/deadlines/timelineProtocol';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock } from '../../core/ports';
import type { Outcome } from '../../platform/commands/commands';
import { lineOfField } from '../../platform/editors/lineOfField';
import { openAt } from '../../platform/editors/openAt';
import { nowHere } from '../../platform/host/nowHere';

/** Opens the note that a mark of the timeline is of, at its line; nothing where the mark is not there any more. */
export async function openMark(
  { id, aside }: Extract<FromTimeline, { type: 'open' }>,
  { index, clock }: { readonly index: NoteIndex; readonly clock: Clock },
): Promise<Outcome> {
  const marks = lanesOf(index.snapshot.notes, nowHere(clock)).flatMap(lane => lane.marks);
  const mark = marks.find(known => known.id === id);
  if (!mark) return undefined;
  const uri = vscode.Uri.parse(mark.note.uri, true);
  const column = aside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  return openAt(uri, await lineOfField(uri, mark.key), column);
}
