import { guideDocuments } from '../../src/core/search/guideDocuments';
import { readGuide } from '../../src/core/guide/readGuide';
import { shippedGuide } from '../unit/guide/shippedGuide';
import { labelledQueries, type LabelledQuery } from './labelledQueries';
import { placeOf, qualityOf, type Search } from './quality';
import { fuseDefaults, fuseTokens, miniIndex, miniSearch, miniSettings, ours, uFuzzy } from './searchEngines';

/** How well the guide is searched: ours beside others, on the queries it was tuned on and on those it was not. */
export function searchQuality(): void {
  const all = guideDocuments(readGuide(shippedGuide()).guide);
  // The others search what can be read: questions are parts of their sections there.
  const documents = [...all.values()].flat().filter(({ shownAs }) => !shownAs);
  const queries = labelledQueries('guide-queries.txt');
  const withWords = queries.filter(({ kind }) => kind !== 'none');
  const tuned = withWords.filter(({ heldOut }) => !heldOut);

  const mini = miniIndex(documents);
  const minis = miniSettings.map(settings => miniSearch(mini, settings));
  const bestMini = minis.reduce((a, b) => (qualityOf(tuned, b).mrr > qualityOf(tuned, a).mrr ? b : a));
  const engines: readonly (readonly [string, Search])[] = [
    ['fuse.js on the vocabulary (ours)', ours([...all.values()].flat())],
    ['MiniSearch, best of 24 settings', bestMini],
    ['Fuse, token search, tuned', fuseTokens(documents)],
    ['uFuzzy', uFuzzy(documents)],
    ['Fuse, defaults', fuseDefaults(documents)],
  ];
  const sets = [
    ['tuned on', tuned],
    ['held out', withWords.filter(({ heldOut }) => heldOut)],
    ['no word in common, tuned on', queries.filter(({ kind, heldOut }) => kind === 'none' && !heldOut)],
    ['no word in common, held out', queries.filter(({ kind, heldOut }) => kind === 'none' && heldOut)],
    ['in words of their own, tuned on', labelledQueries('user-queries.txt')],
    ['in words of their own, held out', labelledQueries('fresh-queries.txt')],
    ...blindSets(),
  ] as const;

  for (const [title, set] of sets) {
    console.log(`\n${title}: ${set.length} queries over ${documents.length} sections`);
    console.table(
      Object.fromEntries(
        engines.map(([name, search]) => {
          const { recall1, recall3, mrr } = qualityOf(set, search);
          return [
            name,
            { 'recall@1': recall1.toFixed(3), 'recall@3': recall3.toFixed(3), MRR: mrr.toFixed(3) },
          ];
        }),
      ),
    );
  }
  console.log('\nshare of a query typed until its section stays in the top 3');
  console.table(
    Object.fromEntries(
      engines.map(([name, search]) => [
        name,
        mean(withWords.map(query => typedUntilFound(query, search))).toFixed(2),
      ]),
    ),
  );
}

/** The blind queries by kind, the half that was tuned on and the other. */
function blindSets(): readonly (readonly [string, readonly LabelledQuery[]])[] {
  const blind = labelledQueries('blind-queries.txt');
  return [false, true].flatMap(heldOut => {
    const half = blind.filter(query => query.heldOut === heldOut);
    const name = `blind, ${heldOut ? 'held out' : 'tuned on'}`;
    const kinds = [...new Set(half.map(({ kind }) => kind))];
    return [
      ...kinds.map(kind => [`${name}: ${kind}`, half.filter(query => query.kind === kind)] as const),
      [name, half] as const,
    ];
  });
}

function typedUntilFound(query: { text: string; answers: readonly string[] }, search: Search): number {
  const { text } = query;
  let needed = text.length;
  while (needed > 0 && placeOf({ ...query, text: text.slice(0, needed) }, search) <= 3) needed--;
  return Math.min(text.length, needed + 1) / text.length;
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
