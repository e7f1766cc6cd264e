/** A notes folder, by the workspace folder that it is in. */
export interface FolderPlace {
  /** Key of the notes folder. */
  readonly root: string;
  /** What the workspace folder is called. */
  readonly name: string;
  /** Where it is, with forward slashes. */
  readonly path: string;
}

/** The name of the workspace folder of something, by the key of its notes folder; nothing where it goes without saying. */
export type FolderOf = (root: string) => string | undefined;

/** Nothing is told apart. */
export const noFolderNames: FolderOf = () => undefined;

/**
 * How the workspace folders are told apart wherever something of a note is shown: by their names as soon as more
 * than one of them has notes, or is to have some, and those of one name by the folders above them.
 */
export function folderNames(
  notes: Iterable<{ readonly root: string }>,
  places: readonly FolderPlace[],
): FolderOf {
  if (places.length < 2) return noFolderNames;
  const withNotes = new Set<string>();
  for (const { root } of notes) withNotes.add(root);
  const names = namesOf(places);
  return root => {
    const others = withNotes.size - (withNotes.has(root) ? 1 : 0);
    return others > 0 ? names.get(root) : undefined;
  };
}

/** Something with the name of its folder behind it, as `Kestrel (work)`. */
export function withFolder(name: string, folder: string | undefined): string {
  return folder === undefined ? name : `${name} (${folder})`;
}

/** A name for every place, no two the same. */
export function namesOf(places: readonly FolderPlace[]): ReadonlyMap<string, string> {
  return new Map(places.map(place => [place.root, nameOf(place, places)]));
}

function nameOf(place: FolderPlace, places: readonly FolderPlace[]): string {
  const alike = places.filter(other => other !== place && key(other.name) === key(place.name));
  if (alike.length === 0) return place.name;
  const above = foldersAbove(place);
  for (let count = 1; count <= above.length + 1; count += 1) {
    const end = endOf(above, count);
    if (alike.every(other => key(endOf(foldersAbove(other), count)) !== key(end)))
      return `${place.name} – ${end}`;
  }
  // The same path on two machines, or in other letters.
  return `${place.name} – ${place.path} ${places.indexOf(place) + 1}`;
}

/** Two names that differ in case alone are not told apart at a glance. */
function key(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function foldersAbove({ path }: FolderPlace): readonly string[] {
  return path.split('/').filter(Boolean).slice(0, -1);
}

function endOf(folders: readonly string[], count: number): string {
  return `${count > folders.length ? '/' : ''}${folders.slice(-count).join('/')}`;
}
