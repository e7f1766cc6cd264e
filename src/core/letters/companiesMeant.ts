import { nameKey } from '../base/nameKey';
import type { CompanyFiles } from '../companies/companyFiles';
import { company } from '../kinds/company';
import { negotiation } from '../kinds/negotiation';
import type { Note } from '../notes/note';

/**
 * The companies that a note can be about: one where it is plain, none where the note is about none, several where
 * more than one dossier has the name that a negotiation names, and none of them lies beside it.
 */
export function companiesMeant(note: Note, companies: readonly CompanyFiles[]): readonly CompanyFiles[] {
  if (note.kind === company.id) return companies.filter(({ dossier }) => dossier?.uri === note.uri);
  if (note.kind !== negotiation.id) return [];
  const own = companies.find(({ negotiations }) => negotiations.some(({ uri }) => uri === note.uri));
  if (!own?.dossier || folderOf(own.dossier) === folderOf(note)) return own ? [own] : [];
  return companies.filter(({ dossier, name }) => dossier && nameKey(name) === nameKey(own.name));
}

function folderOf({ root, path }: Note): string {
  return `${root} ${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;
}
