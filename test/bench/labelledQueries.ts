import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LabelledQuery {
  readonly kind: string;
  readonly text: string;
  /** The sections that answer it. */
  readonly answers: readonly string[];
  /** Nothing was tuned on these: every second query of a kind. */
  readonly heldOut: boolean;
}

/** The queries of a file in test/fixtures/search. */
export function labelledQueries(name: string): LabelledQuery[] {
  const seen = new Map<string, number>();
  return readFileSync(join(process.cwd(), 'test', 'fixtures', 'search', name), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [kind = '', text = '', answers = ''] = line.split(' | ').map(part => part.trim());
      const nth = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, nth);
      return { kind, text, answers: answers.split(' + '), heldOut: nth % 2 === 0 };
    });
}
