import type { Guide } from '../guide/guide';
import { asked, form } from '../guide/guideMark';
import {
  inOrder,
  linesByPart,
  paragraphBelow,
  plain,
  unpackGuide,
  type PackedGuide,
} from '../guide/packedGuide';
import type { GuideFile } from '../guide/readGuide';

/** What is shipped of the guide: its files without their comments, and the data beside them. */
export function shippedGuide(
  guide: Guide,
  files: readonly GuideFile[],
): { readonly files: readonly GuideFile[]; readonly data: string } {
  const shipped = files.map(({ path, text }) => ({ path, text: shippedText(text) }));
  return { files: shipped, data: JSON.stringify(packGuide(guide, shipped)) };
}

/** A file of the guide as it is shipped: its comments are in the guide's data. Lines stay where they are. */
export function shippedText(text: string): string {
  const comment = new RegExp(`[ \\t]*(?:${asked.source}|${form.source})[ \\t]*`, 'g');
  return text.replace(comment, found => found.replace(/[^\n]/g, ''));
}

/** `unpackGuide` gives back what this was given. */
function packGuide(guide: Guide, files: readonly GuideFile[]): PackedGuide {
  const linesOf = linesByPart(files);
  const packed: PackedGuide = {
    ...guide,
    sections: guide.sections.map(section => {
      const { text, ...kept } = section;
      const lines = linesOf(section.part);
      const own = text === '' ? [] : text.split('\n');
      const other = own.flatMap((line, at) =>
        line === plain(lines[section.line + (section.textLines[at] ?? 0)]) ? [] : [[at, line] as const],
      );
      return { ...kept, other: Object.fromEntries(other) };
    }),
    letters: guide.letters.map(({ id, title, group, part, line }) => ({ id, title, group, part, line })),
    questionsToAsk: guide.questionsToAsk.map(({ why, goodSign, warningSign, ...kept }) => {
      const paragraph = paragraphBelow(guide.sections, kept);
      const said = [why, goodSign, warningSign].flatMap(text => {
        const from = paragraph.indexOf(text);
        return [from, from + text.length];
      });
      return { ...kept, said };
    }),
  };
  if (JSON.stringify(unpackGuide(packed, files)) !== JSON.stringify(inOrder(guide)))
    throw new Error(
      'The guide cannot be told from its files: a letter or a question is not in the text of its section.',
    );
  return packed;
}
