import { say, type Message } from '../base/message';
import type { FolderOf } from './workspaceFolderNames';
import type { Note } from './note';

/** Whether what is deleted goes to a trash: there is none everywhere, and some users want none. */
export type Trash = 'trash' | 'no trash' | 'switched off';

/** What is asked before notes are deleted. */
export interface DeletionQuestion {
  readonly message: Message;
  /** Sentences. */
  readonly details: readonly Message[];
  readonly yes: Message;
}

/** The question for notes that go to the trash together, or for good. It says where they are where that is not certain. */
export function deletionQuestion(
  notes: readonly Note[],
  trash: Trash,
  folderOf: FolderOf,
  hasUnsaved = false,
): DeletionQuestion {
  const goesToTrash = trash === 'trash';
  return {
    message: goesToTrash ? asked(notes, folderOf, toTrash) : asked(notes, folderOf, forGood),
    details: [
      whatHappens(notes, trash, folderOf),
      ...(hasUnsaved ? [say('What you have not saved stays open in its editor.')] : []),
    ],
    yes: goesToTrash ? say('Move to trash') : say('Delete for good'),
  };
}

/** What becomes of the file, or of the files that these titles name. */
function whatHappens(notes: readonly Note[], trash: Trash, folderOf: FolderOf): Message {
  const [first] = notes;
  if (notes.length === 1 && first) {
    const folder = folderOf(first.root);
    const file = folder === undefined ? first.path : `${first.path}, ${folder}`;
    if (trash === 'trash')
      return say('Its file {0} goes to the trash. You can bring it back from there.', file);
    return trash === 'no trash'
      ? say('Its file {0} cannot be brought back: there is no trash here.', file)
      : say('Its file {0} cannot be brought back: the setting {1} is off.', file, 'files.enableTrash');
  }
  const titles = titlesOf(notes);
  if (trash === 'trash')
    return say('{0}: their files go to the trash. You can bring them back from there.', titles);
  return trash === 'no trash'
    ? say('{0}: their files cannot be brought back, as there is no trash here.', titles)
    : say('{0}: their files cannot be brought back, as the setting {1} is off.', titles, 'files.enableTrash');
}

const mostTitles = 5;

function titlesOf(notes: readonly Note[]): Message {
  const titles = notes.slice(0, mostTitles).map(({ title }) => say('“{0}”', title));
  const more = notes.length - titles.length;
  return more > 0 ? say('{0} and {1} more', titles, more) : say('{0}', titles);
}

interface Wordings {
  one(title: string): Message;
  many(count: number): Message;
  manyIn(count: number, folders: string): Message;
}

const toTrash: Wordings = {
  one: title => say('Delete “{0}”?', title),
  many: count => say('Delete {0} notes?', count),
  manyIn: (count, folders) => say('Delete {0} notes in {1}?', count, folders),
};

const forGood: Wordings = {
  one: title => say('Delete “{0}” for good?', title),
  many: count => say('Delete {0} notes for good?', count),
  manyIn: (count, folders) => say('Delete {0} notes in {1} for good?', count, folders),
};

function asked(notes: readonly Note[], folderOf: FolderOf, wordings: Wordings): Message {
  const [first] = notes;
  if (notes.length === 1 && first) return wordings.one(first.title);
  const folders = new Set(notes.flatMap(({ root }) => folderOf(root) ?? []));
  return folders.size === 0
    ? wordings.many(notes.length)
    : wordings.manyIn(notes.length, [...folders].join(', '));
}
