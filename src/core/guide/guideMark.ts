/** The name without a language that something in a file of the guide has: a comment, which no preview shows. */
export interface GuideMark {
  readonly is: 'id' | 'letter' | 'question';
  readonly id: string;
  readonly startupsOnly: boolean;
  /** What a question is about. */
  readonly themes: readonly string[];
}

/** What a comment with a name looks like, and one that says what a section is asked as. */
export const form =
  /<!-- (id|letter|question): ([a-z0-9]+(?:-[a-z0-9]+)*)(?:; (?:(for startups)|themes: ([^;>]+?)))? -->/;
const whole = new RegExp(`^${form.source}$`);
export const asked = /<!--\s*asked as:([\s\S]*?)-->/;
const wholeAsked = new RegExp(`^${asked.source}$`);
const inText = new RegExp(
  `^${form.source}\\n|[ \\t]*${form.source}|^[ \\t]*${asked.source}[ \\t]*(?:\\n|$)`,
  'gm',
);

/** Reads a comment; `undefined` for any other. */
export function readMark(html: string): GuideMark | undefined {
  const [, is, id, startups, themes] = whole.exec(html.trim()) ?? [];
  if (id === undefined) return undefined;
  return {
    is: is === 'letter' || is === 'question' ? is : 'id',
    id,
    startupsOnly: startups !== undefined,
    themes: listed(themes, ','),
  };
}

/** What somebody may type who looks for what the comment stands below; `undefined` for any other comment. */
export function readAskedAs(html: string): readonly string[] | undefined {
  const [, phrasings] = wholeAsked.exec(html.trim()) ?? [];
  return phrasings === undefined ? undefined : listed(phrasings, ';');
}

/** A text of the guide as it is put into somebody's note. */
export function withoutMarks(text: string): string {
  return text.replace(inText, '').trim();
}

/** The words between the separators, on one line each. */
export function listed(text: string | undefined, separator: ',' | ';'): string[] {
  return (text ?? '')
    .split(separator)
    .map(word => word.replace(/\s+/g, ' ').trim())
    .filter(word => word !== '');
}
