import type { CompanyFiles } from '../companies/companyFiles';
import { company } from '../kinds/company';
import { negotiation } from '../kinds/negotiation';
import type { Note } from '../notes/note';

/**
 * The companies that a note can be about: one where it is plain, none where the note is about none, several where
 * a negotiation may belong to more than one dossier.
 */
export function companiesMeant(note: Note, companies: readonly CompanyFiles[]): readonly CompanyFiles[] {
  if (note.kind === company.id) return companies.filter(({ dossier }) => dossier?.uri === note.uri);
  if (note.kind !== negotiation.id) return [];
  const own = companies.find(({ negotiations }) => negotiations.some(({ uri }) => uri === note.uri));
  const doubt = own?.doubts.find(({ note: { uri } }) => uri === note.uri);
  if (!doubt || doubt.between.length < 2) return own ? [own] : [];
  return companies.filter(({ dossier }) => dossier && doubt.between.includes(dossier));
}
