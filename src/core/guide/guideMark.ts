/** The name without a language that something in a file of the guide has: a comment, which no preview shows. */
export interface GuideMark {
  readonly is: 'id' | 'letter';
  readonly id: string;
  readonly startupsOnly: boolean;
}

const form = /<!-- (id|letter): ([a-z0-9]+(?:-[a-z0-9]+)*)(; for startups)? -->/;
const whole = new RegExp(`^${form.source}$`);
const inText = new RegExp(`^${form.source}\\n|[ \\t]*${form.source}`, 'gm');

/** Reads a comment; `undefined` for any other. */
export function readMark(html: string): GuideMark | undefined {
  const [, is, id, startups] = whole.exec(html.trim()) ?? [];
  if (id === undefined) return undefined;
  return { is: is === 'letter' ? 'letter' : 'id', id, startupsOnly: startups !== undefined };
}

/** A text of the guide as it is put into somebody's note. */
export function withoutMarks(text: string): string {
  return text.replace(inText, '').trim();
}
