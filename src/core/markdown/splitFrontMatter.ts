import { afterBom, lineEnd, nextLine } from './lines';

/** Where a note's front matter stands: offsets into the text, lines from 0. */
export interface FrontBlock {
  /** Of its first line, below the opening `---`. */
  readonly start: number;
  /** Of the closing `---`. */
  readonly end: number;
  readonly bodyStart: number;
  readonly bodyLine: number;
}

/**
 * The one place that says where front matter begins and ends; markdown parsers agree. Only a first line of
 * exactly `---` opens it, only another such line closes it (`...` does not), blanks behind them aside.
 * `unclosed` tells the first from a file without front matter.
 */
export function splitFrontMatter(text: string): FrontBlock | 'none' | 'unclosed' {
  const first = afterBom(text);
  if (!isFence(text, first)) return 'none';
  const start = nextLine(text, first);
  if (start === undefined) return 'none';
  let line = 1;
  for (let at: number | undefined = start; at !== undefined; at = nextLine(text, at)) {
    if (isFence(text, at)) {
      const body = nextLine(text, at);
      return {
        start,
        end: at,
        bodyStart: body ?? text.length,
        bodyLine: line + (body === undefined ? 0 : 1),
      };
    }
    line++;
  }
  return 'unclosed';
}

function isFence(text: string, at: number): boolean {
  if (!text.startsWith('---', at)) return false;
  const end = lineEnd(text, at + 3);
  for (let i = at + 3; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
