import { checkNote } from '../checks/checkNote';
import { kindOf } from '../kinds/index';
import type { KindId } from '../kinds/kind';
import type { SectionId } from '../kinds/language';
import type { Names } from '../kinds/names';
import { ours } from '../languages/ours';
import type { NoteFile } from '../ports';
import { detach } from '../base/detach';
import { deepFreeze } from '../base/freeze';
import { fieldsOf, readFrontMatter } from '../frontMatter/frontMatter';
import { linksIn } from '../markdown/linksIn';
import { nameOf } from '../notes/nameOf';
import { textOf, type Note, type Section, type Task } from '../notes/note';
import type { Fields, FieldValue } from '../frontMatter/fields';
import type { Box, Heading } from '../markdown/outline';
import { unsavedBoxes } from './unsavedBoxes';
import { readOutline } from '../markdown/readOutline';

/**
 * A note as its text says. Always answers, with what is wrong in `problems`: where the front matter cannot be
 * read, with the kind, title and fields of `previous`, else with what its single lines still say. Tasks that are
 * other than in `onDisk` are unsaved. Its headings and the words of its choices are read by `names`, and by nobody
 * after: from here on they have ids.
 */
export function parseNote(
  file: NoteFile,
  text: string,
  previous?: Note,
  onDisk = text,
  names: Names = ours,
): Note {
  const { uri, root, path } = file;
  const matter = readFrontMatter(text);
  const { outline, problems } = readOutline(text, matter.bodyStart, matter.bodyLine);
  const unsaved = unsavedBoxes(text, outline.boxes, onDisk);
  const bodyOf = (kind: KindId | undefined) => ({
    sections: outline.headings.map(heading => sectionOf(heading, names.section(kind, heading.text))),
    tasks: outline.boxes.map(box => taskOf(box, unsaved.has(box))),
    links: linksIn(text, matter.bodyStart),
  });

  if (matter.state === 'broken' && previous?.kind !== undefined) {
    const { kind, title, fields, choices } = previous;
    const kept = { uri, root, path, kind, title, fields, choices, ...bodyOf(kind) };
    return deepFreeze({ ...kept, problems: [...matter.problems, ...problems], outdated: true });
  }

  const fields = detachFields(fieldsOf(matter.entries));
  const kind = kindOf(textOf({ fields }, 'type'));
  const title = textOf({ fields }, kind?.titleField ?? 'title');
  const body = bodyOf(kind?.id);
  const heading = body.sections.find(section => section.heading !== '')?.heading;
  const { entries, state } = matter;
  const checked = checkNote({ path, kind, entries, state, heading, names });
  return deepFreeze({
    uri,
    root,
    path,
    kind: kind?.id,
    title: title ?? heading ?? nameOf(path),
    fields,
    choices: kind ? names.choicesOf(kind, fields) : {},
    ...body,
    problems: [...matter.problems, ...problems, ...checked],
    outdated: false,
  });
}

function sectionOf({ text, level, line, written }: Heading, id: SectionId | undefined): Section {
  return { heading: detach(text), ...(id && { id }), level, line, written };
}

function taskOf({ text, done, line, section }: Box, unsaved: boolean): Task {
  return { text: detach(text), done, line, section, ...(unsaved && { unsaved }) };
}

function detachFields(fields: Fields): Fields {
  const detached: Record<string, FieldValue> = {};
  for (const [key, value] of Object.entries(fields)) detached[detach(key)] = detachValue(value);
  return detached;
}

function detachValue(value: FieldValue): FieldValue {
  if (typeof value === 'string') return detach(value);
  return isList(value) ? value.map(detachValue) : detachFields(value);
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
