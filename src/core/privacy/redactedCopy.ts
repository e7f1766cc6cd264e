import { say, type Message } from '../base/message';
import type { Note } from '../notes/note';
import { knownNames, namesInTexts, together, type NoteText } from './knownNames';
import { likelyNames, type LikelyName } from './likelyNames';
import { createRedactor } from './redact';
import type { Label } from './standIns';

export interface Copying {
  /** The notes to copy. */
  readonly originals: readonly NoteText[];
  /** Notes of the same companies: their lists of people say who is spoken of. */
  readonly related: readonly NoteText[];
  /** All that is known of all notes. */
  readonly notes: readonly Pick<Note, 'fields' | 'sections' | 'path'>[];
  /** The user's own name, or nothing. */
  readonly ownName: string;
}

export interface RedactedCopy {
  /** Each of the originals, in their order. */
  readonly copies: readonly string[];
  /** Where they stood, as text in which the same is hidden. */
  readonly paths: readonly string[];
  /** What was hidden, and what to look for before the copy is sent. */
  readonly notice: readonly Message[];
}

export interface PreparedCopy {
  /** Words that would be left and may be names. */
  readonly left: readonly LikelyName[];
  /** The copy, with these names and words hidden as well. */
  readonly with: (others: readonly string[]) => RedactedCopy;
}

/** Reads all that the notes give away, so that the user can be asked for what they do not. */
export function prepareCopy({ originals, related, notes, ownName }: Copying): PreparedCopy {
  const { companies, people } = together([knownNames(notes), namesInTexts([...originals, ...related])]);
  const redact = (others: readonly string[]) => {
    const redactor = createRedactor({
      companies,
      people: ownName === '' ? people : [...people, ownName],
      others,
    });
    redactor.learn(originals.map(({ text }) => text));
    return { redactor, copies: originals.map(({ text }) => redactor.note(text)) };
  };
  return {
    left: likelyNames(redact([]).copies.join('\n')),
    with(others) {
      const { redactor, copies } = redact(others);
      const paths = originals.map(({ path }) => redactor.text(path));
      return { copies, paths, notice: noticeOf(redactor.counts, likelyNames(copies.join('\n')).length) };
    },
  };
}

function noticeOf(counts: ReadonlyMap<Label, number>, left: number): readonly Message[] {
  const count = (...labels: readonly Label[]) =>
    labels.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  return [
    say(
      'Hidden in this copy: companies: {0}, people and other names: {1}, amounts: {2}, addresses and links: {3}.',
      count('COMPANY'),
      count('PERSON', 'NAME'),
      count('AMOUNT'),
      count('LINK', 'EMAIL', 'PHONE', 'HANDLE', 'ADDRESS', 'ACCOUNT'),
    ),
    say(
      'Read it before you send it: a name that is only mentioned in a sentence, or a bare figure, may still be in it.',
    ),
    ...(left === 0 ? [] : [say('Words that may still be names: {0}.', left)]),
  ];
}

/**
 * The copy as one document with the notice at its top: in a comment where a single note begins with front matter,
 * which nothing may stand before, else as a quotation.
 */
export function copyDocument({ copies, paths }: RedactedCopy, notice: readonly string[]): string {
  const [only] = copies;
  const quoted = notice.map(line => `> ${line}\n`).join('');
  if (only === undefined) return quoted;
  if (copies.length > 1)
    return [quoted, ...copies.map((copy, at) => `<!-- ${paths[at] ?? ''} -->\n\n${copy}`)].join('\n');
  const front = '---\n';
  return only.startsWith(front)
    ? front + notice.map(line => `# ${line}\n`).join('') + only.slice(front.length)
    : `${quoted}\n${only}`;
}
