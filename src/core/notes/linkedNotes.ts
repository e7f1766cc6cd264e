import { folderOf, type Note } from './note';

/**
 * Those of these notes that a link in another note means: by the path from there or from the workspace folder; a
 * wiki link also by the end of a path. With or without `.md`; a folder means the notes that are in it.
 */
export function linkedNotes(link: string, from: Note, among: readonly Note[]): readonly Note[] {
  const [, wiki] = /^\[\[(.*)\]\]$/.exec(link) ?? [];
  const target = targetOf(wiki ?? link);
  const near = among.filter(({ root }) => root === from.root);
  const ofPath = (isIt: (way: string) => boolean) => near.filter(note => waysTo(note).some(isIt));
  if (target.startsWith('/')) {
    // It begins at the workspace folder, and what is known of notes below the notes folder.
    const path = resolved(target);
    return path === undefined ? [] : ofPath(way => way !== '' && `/${path}`.endsWith(`/${way}`));
  }
  const path = resolved(`${folderOf(from)}/${target}`);
  const exact = ofPath(way => way !== '' && way === path);
  if (exact.length > 0 || wiki === undefined || target.startsWith('.')) return exact;
  const end = `/${target.toLowerCase()}`;
  return target === '' ? [] : ofPath(way => `/${way.toLowerCase()}`.endsWith(end));
}

function waysTo(note: Note): readonly string[] {
  return [withoutExtension(note.path), folderOf(note)];
}

function targetOf(link: string): string {
  const [path = ''] = link.split(/[?#]/);
  try {
    return withoutExtension(decodeURIComponent(path).trim().replaceAll('\\', '/'));
  } catch {
    // A single % is no escape: then the path means itself.
    return withoutExtension(path);
  }
}

function withoutExtension(path: string): string {
  return path.replace(/\.(?:md|markdown)$/i, '');
}

/** A path without `.` and `..`; `undefined` when it leads out of where it begins. */
function resolved(path: string): string | undefined {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue;
    if (name !== '..') names.push(name);
    else if (names.pop() === undefined) return undefined;
  }
  return names.join('/');
}
