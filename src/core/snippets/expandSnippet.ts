import { parseSnippet } from './parseSnippet';
import type { SnippetPart } from './snippetPart';

export interface Filling {
  /** What is known for places, by their number, instead of what the snippet has there. */
  readonly places?: Readonly<Record<number, string>>;
  /** What the editor knows; nothing for what it does not. */
  readonly variable?: (name: string) => string | undefined;
  /** What a step of indentation is; a tab when it is not said. */
  readonly indent?: string;
}

/** The text that a snippet leaves behind when nothing is typed into it but what is given here. */
export function expandSnippet(body: string, { places = {}, variable, indent = '\t' }: Filling = {}): string {
  const known = new Map(Object.entries(places).map(([stop, text]) => [Number(stop), text]));
  const parts = parseSnippet(body);
  // A place can show before the one that says what stands in it.
  const learn = (all: readonly SnippetPart[]): void => {
    for (const part of all) {
      if ('filled' in part) learn(part.filled);
      if ('stop' in part && !known.has(part.stop)) {
        const own = 'choices' in part ? part.choices[0] : part.filled.length > 0 && textOf(part.filled);
        if (typeof own === 'string') known.set(part.stop, own);
      }
    }
  };
  const textOf = (all: readonly SnippetPart[]): string =>
    all
      .map(part => {
        if ('text' in part) return part.text;
        if ('stop' in part) return known.get(part.stop) ?? '';
        return variable?.(part.variable) ?? textOf(part.otherwise);
      })
      .join('');
  learn(parts);
  return textOf(parts).replace(/^\t+/gm, tabs => indent.repeat(tabs.length));
}
