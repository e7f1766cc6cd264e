import { readFrontMatter, type FrontMatter } from '../frontMatter/frontMatter';
import type { Body } from '../markdown/body';
import { readBody } from '../markdown/readBody';

/** How many texts are remembered: about as many as editors are seen at a time. */
const most = 4;
const recent: NoteSource[] = [];

/**
 * What an editor has before its user. The index reads that text too, and so do lenses, hints and fixes: all of them
 * get the same, and it is read once.
 */
export function sharedSource(text: string): NoteSource {
  const known = recent.find(source => source.text === text);
  if (known) return known;
  const source = new NoteSource(text);
  recent.unshift(source);
  recent.length = Math.min(recent.length, most);
  return source;
}

/** The text of a note at one moment; what is read from it is read once, when it is first asked for. */
export class NoteSource {
  readonly text: string;
  #matter: FrontMatter | undefined;
  #body: Body | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get matter(): FrontMatter {
    return (this.#matter ??= readFrontMatter(this.text));
  }

  get body(): Body {
    const { bodyStart: start, bodyLine: line } = this.matter;
    return (this.#body ??= readBody(this.text, { start, line }));
  }
}
