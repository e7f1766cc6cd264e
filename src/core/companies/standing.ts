import { company } from '../kinds/company';
import { negotiation } from '../kinds/negotiation';
import type { Note } from '../notes/note';
import { openNotes, type CompanyFiles } from './companyFiles';
import { isOver } from './noteDates';

/** How far the talks with a company are: it has made an offer, is talking to the user, or has said nothing yet. */
export type Standing = 'offer' | 'talking' | 'silent';

export function standingOf(files: CompanyFiles): Standing {
  const status = files.dossier?.choices['status'];
  if (status === 'offer' || openNotes(files).some(({ kind }) => kind === negotiation.id)) return 'offer';
  return status !== undefined && silent.includes(status) ? 'silent' : 'talking';
}

/** Whether a dossier says that its company has made no offer yet. */
export function isBeforeOffer(dossier: Note): boolean {
  return dossier.kind === company.id && !isOver(dossier) && dossier.choices['status'] !== 'offer';
}

const silent: readonly string[] = ['saved', 'applied'];
