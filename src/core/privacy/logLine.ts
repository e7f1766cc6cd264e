import { kinds } from '../kinds/index';
import type { LogFacts } from '../ports';
import { traceOf } from './traceOf';

/** A line of the log: words of ours, and what is known beside them without a word of the user's. */
export function logLine(what: string, { in: place, count, file, why, error }: LogFacts = {}): string {
  const facts = [
    ...(place !== undefined && /^interviewPrep\.[a-z.]+$/i.test(place) ? [place] : []),
    ...(file === undefined ? [] : [maskedPath(file)]),
    ...(count === undefined ? [] : [String(count)]),
    ...(why === undefined ? [] : [why]),
  ];
  const line = facts.length === 0 ? what : `${what}: ${facts.join(', ')}`;
  return error === undefined ? line : `${line}: ${traceOf(error)}`;
}

const ours: ReadonlySet<string> = new Set(
  kinds
    .flatMap(kind => [kind.pathOf('*'), kind.formerPathOf?.('*') ?? '', kind.template])
    .flatMap(path => path.split('/'))
    .filter(segment => !segment.includes('*')),
);

/** A path below the notes folder by the names that are ours. What a user has named may name a company. */
function maskedPath(path: string): string {
  const segments = path.split('/');
  return segments
    .map((segment, at) => {
      if (ours.has(segment)) return segment;
      return at === segments.length - 1 && segment.endsWith('.md') ? '*.md' : '*';
    })
    .join('/');
}
