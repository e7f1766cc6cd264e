import { isOver } from '../companies/attention';
import { companyFiles } from '../companies/companyFiles';
import type { Note } from '../notes/note';

/** A company that is still in the running, and the note that knows most about it. */
export interface OpenCompany {
  readonly name: string;
  readonly uri: string;
}

/** Every company that has not said no and that nobody has said no to. */
export function openCompanies(notes: readonly Note[]): readonly OpenCompany[] {
  return companyFiles(notes).flatMap(({ name, dossier, negotiations }) => {
    if (dossier && isOver(dossier)) return [];
    const open = negotiations.filter(note => !isOver(note));
    if (negotiations.length > 0 && open.length === 0) return [];
    const note = open[0] ?? dossier;
    return note ? [{ name, uri: note.uri }] : [];
  });
}
