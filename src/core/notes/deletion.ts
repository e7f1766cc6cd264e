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
  const whatStays = hasUnsaved ? [say('What you have not saved stays open in its editor.')] : [];
  return trash === 'trash'
    ? {
        message: asked(notes, folderOf, toTrash),
        details: [
          notes.length === 1
            ? say('You can bring it back from the trash.')
            : say('You can bring them back from the trash.'),
          ...whatStays,
        ],
        yes: say('Move to trash'),
      }
    : {
        message: asked(notes, folderOf, forGood),
        details: [
          trash === 'no trash'
            ? say('There is no trash here, so this cannot be undone.')
            : say('The setting {0} is off, so this cannot be undone.', 'files.enableTrash'),
          ...whatStays,
        ],
        yes: say('Delete for good'),
      };
}

interface Wordings {
  one(name: string): Message;
  many(count: number): Message;
  manyIn(count: number, folders: string): Message;
}

const toTrash: Wordings = {
  one: name => say('Delete {0}?', name),
  many: count => say('Delete {0} notes?', count),
  manyIn: (count, folders) => say('Delete {0} notes in {1}?', count, folders),
};

const forGood: Wordings = {
  one: name => say('Delete {0} for good?', name),
  many: count => say('Delete {0} notes for good?', count),
  manyIn: (count, folders) => say('Delete {0} notes in {1} for good?', count, folders),
};

function asked(notes: readonly Note[], folderOf: FolderOf, wordings: Wordings): Message {
  const [first] = notes;
  if (notes.length === 1 && first) {
    const { title, path, root } = first;
    const folder = folderOf(root);
    return wordings.one(`${title} (${folder === undefined ? path : `${path}, ${folder}`})`);
  }
  const folders = new Set(notes.flatMap(({ root }) => folderOf(root) ?? []));
  return folders.size === 0
    ? wordings.many(notes.length)
    : wordings.manyIn(notes.length, [...folders].join(', '));
}
