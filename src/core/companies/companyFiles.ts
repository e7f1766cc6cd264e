import { nameKey } from '../base/nameKey';
import { company } from '../kinds/company';
import { negotiation } from '../kinds/negotiation';
import { textOf, type Note } from '../notes/note';

/** One company the user is talking to: what it is called, its dossier, and the negotiations with it. */
export interface CompanyFiles {
  readonly name: string;
  readonly dossier: Note | undefined;
  readonly negotiations: readonly Note[];
}

/**
 * Dossiers with their negotiations: those that name the company, in the same folder before others, else those
 * that lie beside its dossier. A negotiation without a dossier stands for its company itself.
 */
export function companyFiles(notes: readonly Note[]): readonly CompanyFiles[] {
  const dossiers = notes.filter(({ kind }) => kind === company.id);
  const byName = grouped(dossiers, nameOf);
  const byFolder = grouped(dossiers, folderOf);
  const found = new Map<Note | string, { name: string; dossier: Note | undefined; negotiations: Note[] }>();
  for (const dossier of dossiers) found.set(dossier, { name: dossier.title, dossier, negotiations: [] });

  for (const note of notes) {
    if (note.kind !== negotiation.id) continue;
    const named = byName.get(nameOf(note)) ?? [];
    const beside = named.find(dossier => folderOf(dossier) === folderOf(note));
    const dossier =
      beside ?? named.find(({ root }) => root === note.root) ?? byFolder.get(folderOf(note))?.[0];
    const key = dossier ?? `${note.root} ${nameOf(note)}`;
    const files = found.get(key) ?? {
      name: textOf(note, 'company') ?? note.title,
      dossier,
      negotiations: [],
    };
    files.negotiations.push(note);
    found.set(key, files);
  }
  return [...found.values()];
}

function nameOf(note: Note): string {
  return nameKey(textOf(note, 'company') ?? note.title);
}

function folderOf({ root, path }: Note): string {
  return `${root} ${path.slice(0, Math.max(0, path.lastIndexOf('/')))}`;
}

function grouped(notes: readonly Note[], keyOf: (note: Note) => string): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    const group = groups.get(keyOf(note));
    if (group) group.push(note);
    else groups.set(keyOf(note), [note]);
  }
  return groups;
}
