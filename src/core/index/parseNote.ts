import { checkNote } from '../checks/checkNote';
import { kindOf } from '../kinds/index';
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
 * other than in `onDisk` are unsaved.
 */
export function parseNote(file: NoteFile, text: string, previous?: Note, onDisk = text): Note {
  const { uri, root, path } = file;
  const matter = readFrontMatter(text);
  const { outline, problems } = readOutline(text, matter.bodyStart, matter.bodyLine);
  const unsaved = unsavedBoxes(text, outline.boxes, onDisk);
  const body = {
    sections: outline.headings.map(sectionOf),
    tasks: outline.boxes.map(box => taskOf(box, unsaved.has(box))),
    links: linksIn(text, matter.bodyStart),
  };

  if (matter.state === 'broken' && previous?.kind !== undefined) {
    const { kind, title, fields } = previous;
    const found = [...matter.problems, ...problems];
    return deepFreeze({ uri, root, path, kind, title, fields, ...body, problems: found, outdated: true });
  }

  const fields = detachFields(fieldsOf(matter.entries));
  const kind = kindOf(textOf({ fields }, 'type'));
  const title = textOf({ fields }, kind?.titleField ?? 'title');
  const heading = body.sections.find(section => section.heading !== '')?.heading;
  const checked = checkNote({ path, kind, entries: matter.entries, state: matter.state, heading });
  return deepFreeze({
    uri,
    root,
    path,
    kind: kind?.id,
    title: title ?? heading ?? nameOf(path),
    fields,
    ...body,
    problems: [...matter.problems, ...problems, ...checked],
    outdated: false,
  });
}

function sectionOf({ text, level, line, written }: Heading): Section {
  return { heading: detach(text), level, line, written };
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
