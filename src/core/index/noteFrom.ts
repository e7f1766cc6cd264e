import { checkNote } from '../checks/checkNote';
import { kindOf } from '../kinds/index';
import type { KindId } from '../kinds/kind';
import type { SectionId } from '../kinds/language';
import type { Names } from '../kinds/names';
import { ours } from '../languages/ours';
import type { NoteFile } from '../ports';
import { detach } from '../base/detach';
import { deepFreeze } from '../base/freeze';
import { fieldsOf } from '../frontMatter/frontMatter';
import { linksIn } from '../markdown/linksIn';
import { nameOf } from '../notes/nameOf';
import { textOf, type Note } from '../notes/note';
import type { NoteSource } from '../notes/noteSource';
import type { Fields, FieldValue } from '../frontMatter/fields';
import type { Section, Task } from '../markdown/outline';
import { unsavedTasks } from './unsavedTasks';

/**
 * A note as its text says. Always answers, with what is wrong in `problems`: where the front matter cannot be
 * read, with the kind, title and fields of `previous`, else with what its single lines still say. Tasks that are
 * other than in `onDisk` are unsaved. Its headings and the words of its choices are read by `names`, and by nobody
 * after: from here on they have ids.
 */
export function noteFrom(
  { uri, root, path }: NoteFile,
  source: NoteSource,
  previous?: Note,
  onDisk = source.text,
  names: Names = ours,
): Note {
  const { matter, body } = source;
  const unsaved = unsavedTasks(body, onDisk);
  const sectionsOf = (kind: KindId | undefined) =>
    body.sections.map(section => keptSection(section, names.section(kind, section.heading)));
  const tasks = body.tasks.map(task => keptTask(task, unsaved.has(task)));
  const links = linksIn(source.text, body.start);

  if (matter.state === 'broken' && previous?.kind !== undefined) {
    const { kind, title, fields, choices } = previous;
    const problems = [...matter.problems, ...body.problems];
    const sections = sectionsOf(kind);
    const kept = { uri, root, path, kind, title, fields, choices, sections, tasks, links };
    return deepFreeze({ ...kept, problems, outdated: true });
  }

  const fields = detachFields(fieldsOf(matter.entries));
  const kind = kindOf(textOf({ fields }, 'type'));
  const title = textOf({ fields }, kind?.titleField ?? 'title');
  const sections = sectionsOf(kind?.id);
  const heading = sections.find(section => section.heading !== '')?.heading;
  const { entries, state } = matter;
  const checked = checkNote({ path, kind, entries, state, body, names });
  return deepFreeze({
    uri,
    root,
    path,
    kind: kind?.id,
    title: title ?? heading ?? nameOf(path),
    fields,
    choices: kind ? names.choicesOf(kind, fields) : noChoices,
    sections,
    tasks,
    links,
    problems: [...matter.problems, ...body.problems, ...checked],
    outdated: false,
  });
}

const noChoices: Note['choices'] = Object.freeze({});

function keptSection(
  { heading, level, line, written }: Section,
  id: SectionId | undefined,
): Note['sections'][number] {
  return id === undefined
    ? { heading: detach(heading), level, line, written }
    : { heading: detach(heading), id, level, line, written };
}

function keptTask({ text, done, line, section }: Task, unsaved: boolean): Note['tasks'][number] {
  return unsaved
    ? { text: detach(text), done, line, section, unsaved }
    : { text: detach(text), done, line, section };
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
