import { isEnding } from '../companies/closing';
import type { CompanyFiles } from '../companies/companyFiles';
import { standingOf } from '../companies/standing';
import type { LetterId } from './moments';

/** The letter with which the user ends it with a company, by how far the talks were; none where nothing had begun. */
export function closingLetter(files: CompanyFiles, status: string): LetterId | undefined {
  if (!isEnding(status)) return undefined;
  if (status === 'accepted') return 'accept';
  if (standingOf(files) !== 'silent') return 'decline';
  return files.dossier?.choices['status'] === 'applied' ? 'withdraw' : undefined;
}
