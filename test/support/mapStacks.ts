import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { join, relative, resolve, dirname } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

const position = /(?:[^\s()]*\/)?((?:out|dist)\/[\w./-]+\.js):(\d+):(\d+)/g;

/** The text with places in our bundles said as places in their sources. */
export function mapStacks(text: string): string {
  return text.replace(position, (whole, file: string, line: string, column: string) => {
    const map = sourceMapOf(file);
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !('originalSource' in entry)) return whole;
    const source = resolve(repositoryRoot, dirname(file), entry.originalSource);
    return `${relative(repositoryRoot, source)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function sourceMapOf(file: string): SourceMap | undefined {
  try {
    const payload = readFileSync(join(repositoryRoot, `${file}.map`), 'utf8');
    return new SourceMap(JSON.parse(payload) as SourceMapPayload); // esbuild wrote it.
  } catch {
    return undefined; // A bundle without a map.
  }
}
