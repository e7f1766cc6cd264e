import { isBorderless } from './foldedText';
import { kindOf } from '../kinds/index';
import { fieldsOf, readFrontMatter } from '../notes/frontMatter';
import { textOf, type Note } from '../notes/note';
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

/** The companies and people that notes of the index name in their front matter and in their headings. */
export function knownNames(notes: readonly Pick<Note, 'fields' | 'sections' | 'path'>[]): KnownNames {
  return together(
    notes.map(({ fields, sections, path }) => {
      const headings = sections.map(({ heading, level }) => `${'#'.repeat(level)} ${heading}`).join('\n');
      return together([namesInFields(fields), namesInBody(headings), namesInPath(path)]);
    }),
  );
}

/** All names that the whole texts of notes give away. */
export function namesInTexts(texts: readonly NoteText[]): KnownNames {
  return together(
    texts.map(({ path, text }) => {
      const { entries, bodyStart, state } = readFrontMatter(text);
      const fields = fieldsOf(entries);
      // What cannot be read as fields is read as lines.
      const body = text.slice(state === 'broken' ? 0 : bodyStart).normalize('NFC');
      return together([
        namesInFields(fields),
        namesInBody(body),
        namesInTitle(fields, body),
        namesInPath(path),
      ]);
    }),
  );
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

/** `companies/kestrel-labs/dossier.md` names a company, whatever the note says. */
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
