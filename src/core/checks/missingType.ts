import { say } from '../base/message';
import { kindOf, kinds } from '../kinds/index';
import type { NoteKind } from '../kinds/kind';
import { setField } from '../edits/setField';
import { entryOf, type Checked, type Rule } from './rule';

/** A note that lies where notes of a kind lie, or has the fields of one, but does not say that it is one. */
export const missingType: Rule = {
  codes: ['missing-type'],
  check(note) {
    const type = entryOf(note, 'type');
    if (type !== undefined && type.value !== '') return [];
    const kind = kindOfPath(note.path) ?? kindOfFields(note);
    if (!kind) return [];
    return [
      {
        code: 'missing-type',
        severity: 'hint',
        message: say('This note is not listed anywhere: its front matter does not say `type: {0}`.', kind.id),
        span: { line: 0, start: 0, end: note.state === 'none' ? 0 : 3 },
        suggested: kind.id,
      },
    ];
  },
  fixes({ suggested }, text) {
    const likely = kindOf(suggested);
    const ordered = [...kinds].sort((a, b) => Number(b === likely) - Number(a === likely));
    return ordered.flatMap(kind => {
      const edits = setField(text, 'type', kind.id);
      return edits.ok
        ? [{ title: say('Insert `type: {0}`', kind.id), edits: edits.value, preferred: kind === likely }]
        : [];
    });
  },
};

function kindOfPath(path: string): NoteKind | undefined {
  return kinds.find(({ pathOf, formerPathOf = pathOf }) => {
    // Every name of the path may be the slug, or end with `.md` behind it.
    const slugs = path.split('/').map(name => name.replace(/\.md$/, ''));
    return slugs.some(
      slug =>
        slug.toLowerCase() !== 'readme' && [pathOf(slug), formerPathOf(slug)].some(known => known === path),
    );
  });
}

/** The one kind that most of these fields belong to; one or two of them may stand in any note. */
function kindOfFields({ entries }: Checked): NoteKind | undefined {
  const counted = kinds
    .map(kind => ({
      kind,
      count: entries.filter(({ key }) => kind.fields.some(field => field.key === key)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [most, second] = counted;
  return most && most.count >= 3 && most.count > (second?.count ?? 0) ? most.kind : undefined;
}
