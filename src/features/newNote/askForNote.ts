import { say } from '../../core/base/message';
import { answersText } from '../../core/asking/answersText';
import type { Answers } from '../../core/asking/step';
import type { Guide } from '../../core/guide/guide';
import type { NoteKind } from '../../core/kinds/kind';
import { companiesOpen, dossiersMeant, stepsFor, usualAnswers } from '../../core/newNote/stepsFor';
import { listOf, textOf, type Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import { ownThemes } from '../../core/stories/ownThemes';
import { askAll } from '../../platform/asking/ask';
import { pickOne } from '../../platform/asking/pickOne';
import { here } from '../../platform/host/here';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { words } from '../../platform/shown/words';

export interface AskForNoteNeeds {
  readonly clock: Clock;
  readonly guide: () => Promise<Guide>;
  /** The notes that are known by now. */
  readonly notes: () => Iterable<Note>;
}

/** What is known of a note that is to be made. */
export interface AskedNote {
  readonly guide: Guide;
  readonly answers: Answers;
  /** The note that the new one goes beside. */
  readonly neighbour: Note | undefined;
  /** The answers as a text, in case that they cannot be written. */
  readonly text: string;
}

/** Puts the questions of a kind to the user. `undefined`: they left. */
export async function askForNote(
  needs: AskForNoteNeeds,
  kind: NoteKind,
  neighbour?: Note,
): Promise<AskedNote | undefined> {
  const guide = await needs.guide();
  const notes = [...needs.notes()];
  // A kind that goes beside no other has none, and not the files without a kind.
  const dossiers = notes.filter(note => kind.beside !== undefined && note.kind === kind.beside);
  const known = {
    guide,
    themes: ownThemes(notes),
    answered: notes.flatMap(note => (note.kind === 'story' ? listOf(note, 'questions') : [])),
    dossiers,
    companies: companiesOpen(notes),
    folderOf: foldersOf(notes),
    here: here(needs.clock),
  };
  const steps = stepsFor(kind, known).filter(({ key }) => !neighbour || key !== kind.titleField);
  const answers = await askAll(kind.newTitle, steps, usualAnswers(kind, words));
  if (!answers) return undefined;
  const name = answers[kind.titleField];
  const meant = neighbour || typeof name !== 'string' ? [] : dossiersMeant(name, dossiers);
  const [first, second] = meant;
  const beside = neighbour ?? (second ? await chooseDossier(meant, notes) : first);
  if (first && !beside) return undefined;
  const told = beside ? { ...answers, [kind.titleField]: beside.title } : answers;
  return { guide, answers: told, neighbour: beside, text: answersText(steps, told, words) };
}

/** Asks which of the dossiers of one company is meant. `undefined`: the user left. */
async function chooseDossier(dossiers: readonly Note[], all: readonly Note[]): Promise<Note | undefined> {
  const folderOf = foldersOf(all);
  const options = dossiers.map(value => {
    const about = [textOf(value, 'role') ?? value.path, folderOf(value.root)];
    return { value, label: value.title, description: about.filter(text => text !== undefined).join(' · ') };
  });
  return (await pickOne(say('Which dossier is it for?'), options))?.value;
}
