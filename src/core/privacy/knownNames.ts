import { isBorderless } from './foldedText';
import { kindOf } from '../kinds/index';
import { fieldsOf, readFrontMatter } from '../frontMatter/frontMatter';
import { textOf, type Note } from '../notes/note';
import { sectionsBelow } from '../notes/sectionsBelow';
import { namesInBody } from './namesInBody';
import { namesInFields, wholeNames } from './namesInFields';
import { plainText } from './readNames';

/** The names that notes give away by where they stand. */
export interface KnownNames {
  readonly companies: readonly string[];
  readonly people: readonly string[];
}

/** A note as text, and where it stands below the notes folder. */
export interface NoteText {
  readonly path: string;
  readonly text: string;
}

/** The companies and people that notes of the index name in their front matter, in their logs and by their places. */
export function knownNames(notes: readonly Pick<Note, 'fields' | 'sections' | 'path'>[]): KnownNames {
  return together(
    notes.map(note => {
      const entries = [...sectionsBelow(note, 'log')].map(at => `### ${note.sections[at]?.heading ?? ''}`);
      const inLog = entries.length > 1 ? namesInBody(['## Log', ...entries.slice(1)].join('\n')) : none;
      return together([namesInFields(note.fields), inLog, namesInPath(note.path)]);
    }),
  );
}

/** All names that the whole texts of notes give away. */
export function namesInTexts(texts: readonly NoteText[]): KnownNames {
  return together(
    texts.map(({ path, text }) => {
      const { entries, bodyStart } = readFrontMatter(text);
      const fields = fieldsOf(entries);
      const body = text.slice(bodyStart).normalize('NFC');
      return together([
        namesInFields(fields),
        // What cannot be read as a field, such as one that is there twice, is read as a line.
        namesInBody(asLines(text.slice(0, bodyStart))),
        namesInBody(body),
        namesInTitle(fields, body),
        namesInPath(path),
      ]);
    }),
  );
}

/** Front matter as a body: a key with a list below it is the heading of that list. */
function asLines(front: string): string {
  return front.replace(/^-{3,}[ \t]*$/gm, '').replace(/^([\p{L}_][\p{L}\p{N}_ -]{0,40}):[ \t]*$/gmu, '## $1');
}

/** The first heading of a dossier or a negotiation log names its company, also in another script. */
function namesInTitle(fields: Parameters<typeof namesInFields>[0], body: string): KnownNames {
  const kind = kindOf(textOf({ fields }, 'type'))?.id;
  if (kind !== 'company' && kind !== 'negotiation') return none;
  const [, title = ''] = /^#\s+(.+)$/m.exec(body) ?? [];
  const parts = plainText(title).split(/[:,(|/)]|\s[-–—·]\s/);
  const [first = ''] = parts;
  const named =
    textOf({ fields }, 'company') === undefined
      ? wholeNames(first.replace(/\b(?:negotiation|dossier|offer|log|notes?|interview)s?\b/gi, ''))
      : [];
  return { companies: [...named, ...parts.filter(isBorderless).map(part => part.trim())], people: [] };
}

const none: KnownNames = { companies: [], people: [] };

/** `companies/kestrel-labs/kestrel-labs.md` names a company, whatever the note says. */
function namesInPath(path: string): KnownNames {
  const [, slug] = /(?:^|\/)companies\/([^/]{2,80})\//.exec(path) ?? [];
  return slug === undefined
    ? none
    : { companies: [slug.replace(/-\d+$/, '').replace(/[-_]+/g, ' ')], people: [] };
}

export function together(all: readonly KnownNames[]): KnownNames {
  return {
    companies: [...new Set(all.flatMap(({ companies }) => companies))],
    people: [...new Set(all.flatMap(({ people }) => people))],
  };
}
