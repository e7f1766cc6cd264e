import { collate } from '../../core/base/collate';
import { say } from '../../core/base/message';
import { isOver } from '../../core/companies/noteDates';
import type { CompanyFiles } from '../../core/companies/companyFiles';
import { companiesMeant } from '../../core/letters/companiesMeant';
import { labelOf } from '../../core/letters/round';
import type { Note } from '../../core/notes/note';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { pickOne } from '../../platform/asking/pickOne';

/** To whom a letter goes, and the negotiation that it is about where one was meant. */
export interface Addressee {
  readonly to: CompanyFiles | undefined;
  readonly about?: Note;
}

/** The company of a note; asks where it can be several, or none is meant. `undefined`: the user left. */
export async function chooseCompany(
  note: Note | undefined,
  companies: readonly CompanyFiles[],
): Promise<Addressee | undefined> {
  const meant = note ? companiesMeant(note, companies) : [];
  const about = note?.kind === 'negotiation' ? { about: note } : {};
  const [only, second] = meant;
  if (only && !second) return { to: only, ...about };
  if (companies.length === 0) return { to: undefined };
  const offered = [...(second ? meant : companies)].sort(
    (a, b) => Number(isGone(a)) - Number(isGone(b)) || collate(a.name, b.name),
  );
  const folderOf = foldersOf(companies.map(files => ({ root: rootOfFiles(files) })));
  const picked = await pickOne<CompanyFiles | undefined>(say('Which company is the letter to?'), [
    ...offered.map(files => ({
      value: files,
      label: labelOf(files),
      description: folderOf(rootOfFiles(files)),
    })),
    { value: undefined, label: say('No company'), isNow: false },
  ]);
  if (!picked) return undefined;
  return { to: picked.value, ...(picked.value && about) };
}

/** Key of the notes folder that a company's notes are in. */
function rootOfFiles({ dossier, negotiations }: CompanyFiles): string {
  return (dossier ?? negotiations[0])?.root ?? '';
}

function isGone({ dossier }: CompanyFiles): boolean {
  return dossier !== undefined && isOver(dossier);
}
