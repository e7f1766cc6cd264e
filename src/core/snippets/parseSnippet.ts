import type { SnippetPart } from './snippetPart';

const opening = /\$(?:\{(\w+)([:|}])|(\w+))/y;

/**
 * Reads a snippet as VS Code does, but for transformations, which ours do without. What is no syntax stands for
 * itself, as it does there: a dollar before a quote, a backslash before an n.
 */
export function parseSnippet(body: string): readonly SnippetPart[] {
  return partsFrom(body, 0, false).parts;
}

interface Read {
  readonly parts: readonly SnippetPart[];
  readonly end: number;
}

/** The parts from a place on: to the brace that closes them, or to the end. */
function partsFrom(body: string, start: number, isInBraces: boolean): Read {
  const parts: SnippetPart[] = [];
  let text = '';
  let at = start;
  const flush = () => {
    if (text !== '') parts.push({ text });
    text = '';
  };
  while (at < body.length) {
    const here = body.charAt(at);
    if (here === '\\' && /[\\$}]/.test(body.charAt(at + 1))) {
      text += body.charAt(at + 1);
      at += 2;
      continue;
    }
    if (here === '}' && isInBraces) {
      flush();
      return { parts, end: at + 1 };
    }
    const found = here === '$' ? placeAt(body, at) : undefined;
    if (found) {
      flush();
      parts.push(found.part);
      at = found.end;
    } else {
      text += here;
      at += 1;
    }
  }
  if (isInBraces) throw new Error(`A brace is not closed: ${body.slice(start)}`);
  flush();
  return { parts, end: at };
}

function placeAt(body: string, at: number): { readonly part: SnippetPart; readonly end: number } | undefined {
  opening.lastIndex = at;
  const match = opening.exec(body);
  if (!match) return undefined;
  const [whole, inBraces, sign, bare] = match;
  // `$12x` is the place 12 and an x; `${12x}` is no place at all.
  const name = inBraces ?? /^(\d+|\D\w*)/.exec(bare ?? '')?.[0] ?? '';
  const end = at + (inBraces === undefined ? 1 + name.length : whole.length);
  if (sign === '|') {
    const close = body.indexOf('|}', end);
    if (close < 0) throw new Error(`Choices are not closed: ${body.slice(at)}`);
    return { part: { stop: Number(name), choices: choicesIn(body.slice(end, close)) }, end: close + 2 };
  }
  const inside: Read = sign === ':' ? partsFrom(body, end, true) : { parts: [], end };
  const part = /^\d/.test(name)
    ? { stop: Number(name), filled: inside.parts }
    : { variable: name, otherwise: inside.parts };
  return { part, end: inside.end };
}

function choicesIn(text: string): readonly string[] {
  return text.split(/(?<!\\),/).map(choice => choice.replace(/\\([\\,|])/g, '$1'));
}
