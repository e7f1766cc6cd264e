import { say, type Message } from '../base/message';
import type { NoteFile, Unreadable } from '../ports';
import { deepFreeze } from '../base/freeze';
import type { Note } from '../notes/note';
import type { Problem } from '../base/problem';
import { nameOf } from '../notes/nameOf';

/** What the index holds of a file that could not be read: its last good reading, or its name, and the reason. */
export function unreadNote({ uri, root, path }: NoteFile, why: Unreadable, previous: Note | undefined): Note {
  const problem: Problem = {
    code: codeOf(why),
    severity: 'warning',
    message: reasons[why],
    span: { line: 0, start: 0, end: 0 },
  };
  if (previous) {
    const others = previous.problems.filter(({ code }) => !code.startsWith('unreadable-'));
    return deepFreeze({ ...previous, uri, root, path, problems: [problem, ...others], outdated: true });
  }
  const nothing = {
    kind: undefined,
    fields: {},
    choices: {},
    sections: [],
    tasks: [],
    links: [],
    outdated: false,
  };
  return deepFreeze({ uri, root, path, title: nameOf(path), ...nothing, problems: [problem] });
}

/** Why nothing is known of a file; `undefined` for a note that is read, or was. */
export function whyUnread({ kind, problems, outdated }: Note): Unreadable | undefined {
  if (kind !== undefined || outdated) return undefined;
  return unreadable.find(why => problems.some(({ code }) => code === codeOf(why)));
}

const codeOf = (why: Unreadable) => `unreadable-${why}`;
const unreadable = ['binary', 'utf16', 'utf32', 'encoding', 'size', 'failed'] as const;

const reasons: Readonly<Record<Unreadable, Message>> = {
  binary: say('This file is not indexed: it is not text.'),
  utf16: saveAsUtf8('UTF-16'),
  utf32: saveAsUtf8('UTF-32'),
  encoding: say(
    'This file is not indexed: it is not saved as UTF-8. Run “Change File Encoding”, choose “Save with Encoding” and then UTF-8.',
  ),
  size: say('This file is not indexed: it is too large for a note.'),
  failed: say('This file is not indexed: it could not be read.'),
};

function saveAsUtf8(encoding: string): Message {
  return say(
    'This file is not indexed: it is saved as {0}. Run “Change File Encoding”, choose “Save with Encoding” and then UTF-8.',
    encoding,
  );
}
