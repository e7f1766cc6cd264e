import { company } from '../kinds/company';
import type { Note } from '../notes/note';
import type { CompanyFiles } from './companyFiles';
import { isOver } from './noteDates';

/** How the user ends it with a company, which its dossier and its negotiation say by the same word. */
const endings: readonly string[] = ['accepted', 'declined', 'withdrawn'];

export function isEnding(status: string): boolean {
  return endings.includes(status);
}

/**
 * The notes of a company that end together with this one. Of several open offers only one is accepted: which one, a
 * dossier cannot say. While another offer of a company is open, one that was turned down ends nothing else.
 */
export function endWith(note: Note, status: string, companies: readonly CompanyFiles[]): readonly Note[] {
  const files = companies.find(
    ({ dossier, negotiations }) => dossier === note || negotiations.includes(note),
  );
  if (!files || !isEnding(status)) return [];
  const { dossier, negotiations, doubts } = files;
  const isSure = (one: Note) => !doubts.some(doubt => doubt.note === one);
  const open = negotiations.filter(one => one !== note && !isOver(one) && isSure(one));
  if (note.kind === company.id) return open;
  if (!dossier || isOver(dossier) || !isSure(note)) return [];
  return status === 'accepted' || open.length === 0 ? [dossier] : [];
}
