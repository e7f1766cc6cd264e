import { company } from './company';
import type { NoteKind } from './kind';
import { design } from './design';
import { introduction } from './introduction';
import { negotiation } from './negotiation';
import { practice } from './practice';
import { story } from './story';

/** Every kind of note. A new kind is a file beside this one and a word in this list. */
export const kinds: readonly NoteKind[] = [story, introduction, company, negotiation, design, practice];

/** The kind that a front matter's `type` means, however it is cased; `undefined` for any other text. */
export function kindOf(type: string | undefined): NoteKind | undefined {
  const wanted = type?.trim().toLowerCase();
  return kinds.find(kind => kind.id === wanted);
}
