export type LineEnd = '\n' | '\r\n';

/** The text with all of its lines ended in one way. */
export function withLineEnds(text: string, end: LineEnd): string {
  return text.replace(/\r\n|\r|\n/g, end);
}

/** The line end for a new file: what `files.eol` says, else that of the system. */
export function lineEndFor(setting: unknown, system: LineEnd): LineEnd {
  return setting === '\n' || setting === '\r\n' ? setting : system;
}
