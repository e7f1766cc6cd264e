import { say } from '../base/message';
import type { Fix } from '../checks/rule';
import { setField } from '../edits/setField';
import { folderOf, textOf, type Note } from '../notes/note';
import type { Doubt } from './belongings';

/** Ways to say which dossier an offer belongs to: a link to each of those that it may. */
export function doubtFixes({ note, between }: Doubt, text: string): readonly Fix[] {
  return between.flatMap(dossier => {
    const edits = setField(text, 'dossier', pathFrom(note, dossier));
    if (!edits.ok || edits.value.length === 0) return [];
    const role = textOf(dossier, 'role');
    const name = role === undefined ? `${dossier.title} (${dossier.path})` : `${dossier.title} · ${role}`;
    return [{ title: say('Link to the dossier {0}', name), edits: edits.value, preferred: false }];
  });
}

/** The path as a link has it: `../kestrel/dossier.md`. */
function pathFrom(note: Note, { path }: Note): string {
  const from = folderOf(note).split('/').filter(Boolean);
  const to = path.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/').replace(/[%#?|[\]()<>\\]/g, escaped);
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}
