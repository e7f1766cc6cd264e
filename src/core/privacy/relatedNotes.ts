import { nameKey } from '../base/nameKey';
import { textOf, type Note } from '../notes/note';

/** The other notes of the companies that these are about: of the same name, or in the same company's folder. */
export function relatedNotes(
  originals: ReadonlySet<string>,
  own: readonly Pick<Note, 'fields' | 'path'>[],
  notes: readonly Note[],
): readonly Note[] {
  const names = new Set(own.flatMap(note => companyOf(note) ?? []));
  const folders = new Set(own.flatMap(({ path }) => companyFolder(path) ?? []));
  return notes.filter(note => {
    if (originals.has(note.uri)) return false;
    const name = companyOf(note);
    const folder = companyFolder(note.path);
    return (name !== undefined && names.has(name)) || (folder !== undefined && folders.has(folder));
  });
}

function companyOf(note: Pick<Note, 'fields'>): string | undefined {
  const name = textOf(note, 'company');
  return name === undefined ? undefined : nameKey(name);
}

/** `companies/kestrel-labs`, wherever that lies. */
function companyFolder(path: string): string | undefined {
  return /(?:^|\/)(companies\/[^/]+)\//.exec(path)?.[1];
}
