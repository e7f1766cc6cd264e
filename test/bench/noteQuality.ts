import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide } from '../../src/core/guide/readGuide';
import { documentsOf } from '../../src/core/search/documentsOf';
import { guideDocuments } from '../../src/core/search/guideDocuments';
import { Scaffold } from '../../src/core/search/scaffold';
import { note } from '../support/builders';
import { shippedGuide } from '../unit/guide/shippedGuide';
import { indexOf } from '../unit/search/guideIndex';
import { labelledQueries } from './labelledQueries';
import { qualityOf } from './quality';

const folder = join(process.cwd(), 'test', 'fixtures', 'search', 'notes');
/** As the library has it. */
const meagre = 0.15;

/** How well sixty invented notes are searched, with what the guide lends and without. */
export function noteQuality(): void {
  const { guide } = readGuide(shippedGuide());
  const scaffold = new Scaffold(guide);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(path =>
    path.endsWith('.md'),
  );
  const groups = paths.map(path => {
    const text = readFileSync(join(folder, path), 'utf8');
    const { kind, title } = note(path, text);
    return [path.replaceAll('\\', '/'), documentsOf(path, title, text, { kind, scaffold })] as const;
  });
  const names = new Map(
    groups.flatMap(([path, documents]) =>
      documents.map(({ id, title }) => [id, `${path}#${title}`] as const),
    ),
  );
  const notes = indexOf(groups);
  const advice = indexOf(guideDocuments(guide));

  /** A section answers where it is named, and where its whole note is. */
  const search = (lends: boolean, answers: readonly string[]) => (query: string) => {
    let hits = notes.search(query);
    if (lends && (hits[0]?.score ?? 0) < meagre) hits = notes.search(query, { lent: advice.kinOf(query) });
    return hits.map(({ id, group }) => {
      const name = names.get(id) ?? '';
      return answers.includes(name) ? name : `${group}#`;
    });
  };
  const queries = labelledQueries('note-queries.txt');
  console.log(`\nsixty notes: ${queries.length} queries that nothing was tuned on`);
  console.table(
    Object.fromEntries(
      [false, true].flatMap(lends =>
        [...new Set(queries.map(({ kind }) => kind)), 'all'].map(kind => {
          const set = queries.filter(query => kind === 'all' || query.kind === kind);
          const found = set.map(query => qualityOf([query], search(lends, query.answers)));
          const mean = (of: (one: (typeof found)[number]) => number) =>
            (found.reduce((sum, one) => sum + of(one), 0) / set.length).toFixed(3);
          return [
            `${kind}${lends ? ', with what the guide lends' : ''}`,
            {
              'recall@1': mean(one => one.recall1),
              'recall@3': mean(one => one.recall3),
              MRR: mean(one => one.mrr),
            },
          ];
        }),
      ),
    ),
  );
}
