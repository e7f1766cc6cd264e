import { companiesOf, openNotes } from '../companies/companyFiles';
import { negotiation } from '../kinds/negotiation';
import type { Note } from '../notes/note';

/** A company that is still in the running, and the note that knows most about it. */
export interface OpenCompany {
  readonly name: string;
  readonly uri: string;
}

/** Every company that is still in the running. */
export function openCompanies(notes: readonly Note[]): readonly OpenCompany[] {
  return companiesOf(notes).flatMap(files => {
    const open = openNotes(files);
    const note = open.find(({ kind }) => kind === negotiation.id) ?? open[0];
    return note ? [{ name: files.name, uri: note.uri }] : [];
  });
}
