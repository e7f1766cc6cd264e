import { say } from '../base/message';
import type { Fix } from '../checks/rule';
import { setField } from '../edits/setField';
import type { Note } from '../notes/note';
import { isEnding } from './closing';
import { companiesOf, openNotes } from './companyFiles';
import { isOver } from './noteDates';

/** A way to end an offer as its dossier has ended, by whose hand it may have been. */
export function closedFixes(note: Note, notes: readonly Note[], text: string): readonly Fix[] {
  const files = companiesOf(notes).find(({ negotiations }) => negotiations.includes(note));
  const status = files?.dossier?.choices['status'];
  if (!files || status === undefined || !isEnding(status)) return [];
  if (isOver(note) || openNotes(files).includes(note)) return [];
  const edits = setField(text, 'status', status);
  if (!edits.ok || edits.value.length === 0) return [];
  return [
    { title: say('Set the status to `{0}` here too', status), edits: edits.value, preferred: true, status },
  ];
}
