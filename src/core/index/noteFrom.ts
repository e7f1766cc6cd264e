import { checkNote } from '../checks/checkNote';
import { kindOf } from '../kinds/index';
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
 * other than in `onDisk` are unsaved.
 */
export function noteFrom(
  { uri, root, path }: NoteFile,
  source: NoteSource,
  previous?: Note,
  onDisk = source.text,
): Note {
  const { matter, body } = source;
  const unsaved = unsavedTasks(body, onDisk);
  const kept = {
    sections: body.sections.map(keptSection),
    tasks: body.tasks.map(task => keptTask(task, unsaved.has(task))),
    links: linksIn(source.text, body.start),
  };

  if (matter.state === 'broken' && previous?.kind !== undefined) {
    const { kind, title, fields } = previous;
    const problems = [...matter.problems, ...body.problems];
    return deepFreeze({ uri, root, path, kind, title, fields, ...kept, problems, outdated: true });
  }

  const fields = detachFields(fieldsOf(matter.entries));
  const kind = kindOf(textOf({ fields }, 'type'));
  const title = textOf({ fields }, kind?.titleField ?? 'title');
  const heading = kept.sections.find(section => section.heading !== '')?.heading;
  const checked = checkNote({ path, kind, entries: matter.entries, state: matter.state, heading });
  return deepFreeze({
    uri,
    root,
    path,
    kind: kind?.id,
    title: title ?? heading ?? nameOf(path),
    fields,
    ...kept,
    problems: [...matter.problems, ...body.problems, ...checked],
    outdated: false,
  });
}

function keptSection({ heading, level, line, written }: Section): Note['sections'][number] {
  return { heading: detach(heading), level, line, written };
}

function keptTask({ text, done, line, section }: Task, unsaved: boolean): Note['tasks'][number] {
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
