import { negotiation } from '../kinds/negotiation';
import { openNotes, type CompanyFiles } from './companyFiles';

/** How far the talks with a company are: it has made an offer, is talking to the user, or has said nothing yet. */
export type Standing = 'offer' | 'talking' | 'silent';

export function standingOf(files: CompanyFiles): Standing {
  const status = files.dossier?.choices['status'];
  if (status === 'offer' || openNotes(files).some(({ kind }) => kind === negotiation.id)) return 'offer';
  return status !== undefined && silent.includes(status) ? 'silent' : 'talking';
}

const silent: readonly string[] = ['saved', 'applied'];
