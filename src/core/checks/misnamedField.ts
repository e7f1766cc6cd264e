import { say } from '../base/message';
import { fieldsRead } from '../kinds/fieldsRead';
import type { NoteKind } from '../kinds/kind';
import { keySpan, type Entry } from '../frontMatter/entry';
import { Lines } from '../markdown/lines';
import { readMoment } from '../time/written';
import { checkedOf } from './checkedOf';
import { editsBetween } from './nearestChoice';
import { entryOf, type Checked, type Rule } from './rule';

/** A field in another spelling: `Deadline`, `my-deadline`, `dedline`. Nobody reads it, and nothing else says so. */
export const misnamedField: Rule = {
  codes: ['misnamed-field'],
  check(note) {
    return note.entries.flatMap(entry => {
      const meant = fieldMeant(entry, note);
      if (meant === undefined) return [];
      const message = say('`{0}` is not a known field. Did you mean `{1}`?', entry.key, meant);
      return [{ code: 'misnamed-field', severity: 'warning', message, span: keySpan(entry) }];
    });
  },
  fixes({ span }, text) {
    const checked = checkedOf(text);
    const entry = checked.entries.find(({ line, keyStart }) => line === span.line && keyStart === span.start);
    const meant = entry && fieldMeant(entry, checked);
    if (!entry || meant === undefined) return [];
    const start = new Lines(text).start(entry.line);
    const edit = { start: start + entry.keyStart, end: start + entry.keyEnd, text: meant };
    return [{ title: say('Change to `{0}`', meant), edits: [edit], preferred: true }];
  },
};

/** The field that a key is a spelling of, where the note does not have that field as well. */
function fieldMeant(entry: Entry, note: Pick<Checked, 'kind' | 'entries'>): string | undefined {
  const { kind } = note;
  const names = fieldsRead(kind).map(({ key }) => key);
  if (!kind || names.includes(entry.key)) return undefined;
  const meant = names.find(name => bare(name) === bare(entry.key)) ?? dateMeant(entry, kind);
  return meant === undefined || entryOf(note, meant) ? undefined : meant;
}

/** A slip in the name of a date, where the value is one: other fields of the user's own are theirs to name. */
function dateMeant({ key, value }: Entry, kind: NoteKind): string | undefined {
  if (typeof value !== 'string' || readMoment(value.trim()).state !== 'read') return undefined;
  return fieldsRead(kind)
    .filter(({ shape }) => shape === 'moment' || shape === 'day')
    .map(field => field.key)
    .find(name => editsBetween(bare(name), bare(key)) === 1);
}

/** A name without what people write differently: capitals, and what stands between its words. */
function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
