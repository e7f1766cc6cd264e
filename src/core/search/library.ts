import { together, type Disposable } from '../base/disposable';
import type { Event } from '../base/event';
import { once } from '../base/once';
import type { Guide } from '../guide/guide';
import type { NoteIndex } from '../index/noteIndex';
import type { Log, NoteFiles } from '../ports';
import { fieldThesaurus } from './fieldThesaurus';
import { fillIndex } from './fillIndex';
import { guideDocuments } from './guideDocuments';
import { noteOf, NoteTexts, type Needs as NoteTextsNeeds } from './noteTexts';
import { Scaffold } from './scaffold';
import type { Scope, Source } from './searchProtocol';
import { byScore, SearchIndex, type Hit } from './searchIndex';
import { searchTogether, type Corpus } from './searchTogether';
import { Thesaurus } from './thesaurus';

/** Notes that are searched, and where their texts are read. */
interface Shelf {
  readonly notes: Pick<NoteIndex, 'snapshot' | 'settled' | 'onDidChange' | 'onDidRead'>;
  readonly files: Pick<NoteFiles, 'read'>;
  /** Lists the notes, where nobody else has done so. */
  readonly load?: () => void;
}

export interface Needs {
  readonly guide: () => Promise<Guide>;
  /** Where a file of the guide can be opened. */
  readonly uriOf: (file: string) => string;
  readonly notes: Shelf;
  /** The guide files of the user's own. */
  readonly ownGuide: Shelf;
  readonly log: Log;
  readonly pause: () => Promise<void>;
}

export interface FoundHit extends Hit {
  readonly source: Source;
  /** The file that it stands in. */
  readonly uri: string;
}

export interface Answer {
  /** The best first. */
  readonly hits: readonly FoundHit[];
  /** Where nothing was found: what has the titles that come closest. */
  readonly closest: readonly FoundHit[];
  /** Whether everything there is had been read. */
  readonly complete: boolean;
}

const mostClosest = 5;
/** A note that scores less has next to nothing of the query. */
const meagre = 0.15;
/** Comparing with more titles than that would be felt at every key. */
const mostCompared = 5000;

/** All that can be searched. Nothing is read before it is first asked for. */
export class Library implements Disposable {
  readonly #needs: Needs;
  readonly #guide: SearchIndex;
  readonly #own: ReturnType<typeof shelved>;
  readonly #notes: ReturnType<typeof shelved>;
  readonly #stop: Disposable;
  #filling: Promise<void> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    const thesaurus = new Thesaurus(fieldThesaurus);
    this.#guide = new SearchIndex(thesaurus);
    this.#own = shelved(needs.ownGuide, thesaurus, needs);
    // Without the guide, nobody knows which words are whose: all of them are found.
    const scaffold = once(async () => new Scaffold(await needs.guide()));
    this.#notes = shelved(needs.notes, thesaurus, {
      ...needs,
      scaffold: () => scaffold().catch(() => undefined),
    });
    this.#stop = together(this.#own.texts, this.#notes.texts);
  }

  /** Adds the user's own lines to the thesaurus, in place of earlier ones. */
  useSynonyms(lines: readonly string[]): void {
    const thesaurus = new Thesaurus(fieldThesaurus, ...lines);
    for (const index of [this.#guide, this.#own.index, this.#notes.index]) index.use(thesaurus);
  }

  /** What was found may be another now. */
  readonly onDidChange: Event<undefined> = listener =>
    together(this.#own.texts.onDidChange(listener), this.#notes.texts.onDidChange(listener));

  /** Answers from what has been read so far; only for the guide, which is small, it is waited. */
  async search(text: string, scope: Scope, limit: number): Promise<Answer> {
    const corpora = await this.#corpora(scope);
    const hits = (await this.#find(corpora, text, limit)).map(hit => this.#placed(hit));
    return {
      hits,
      closest: hits.length > 0 ? [] : this.#closest(corpora, text),
      complete: this.#shelves(scope).every(({ texts }) => texts.isComplete),
    };
  }

  /** Settles when everything that is known of has been read. */
  async settled(scope: Scope): Promise<void> {
    await this.#corpora(scope);
    for (const { shelf, texts } of this.#shelves(scope)) {
      await shelf.notes.settled();
      await texts.settled();
    }
  }

  dispose(): void {
    this.#stop.dispose();
  }

  /** Where the notes have next to nothing of what was typed, what the guide knows of it is looked for in them as well. */
  async #find(corpora: readonly Corpus<Source>[], text: string, limit: number) {
    const hits = searchTogether(corpora, text, { limit });
    const notes = corpora.find(({ source }) => source === 'note');
    const isMeagre = hits.every(({ source, score }) => source !== 'note' || score < meagre);
    if (!notes || notes.index.size === 0 || !isMeagre) return hits;
    await (this.#filling ??= this.#fillGuide());
    const lent = this.#guide.kinOf(text);
    if (lent.length === 0) return hits;
    const others = hits.filter(({ source }) => source !== 'note');
    const found = notes.index.search(text, { limit, lent }).map(hit => ({ ...hit, source: notes.source }));
    return [...others, ...found].sort(byScore).slice(0, limit);
  }

  async #corpora(scope: Scope): Promise<readonly Corpus<Source>[]> {
    for (const { shelf, texts } of this.#shelves(scope)) {
      shelf.load?.();
      texts.start();
    }
    const notes = { source: 'note' as const, index: this.#notes.index };
    if (scope === 'notes') return [notes];
    await (this.#filling ??= this.#fillGuide());
    return [
      { source: 'guide', index: this.#guide, surely: true },
      { source: 'ownGuide', index: this.#own.index },
      ...(scope === 'guide' ? [] : [notes]),
    ];
  }

  #shelves(scope: Scope): readonly ReturnType<typeof shelved>[] {
    if (scope === 'notes') return [this.#notes];
    return scope === 'guide' ? [this.#own] : [this.#own, this.#notes];
  }

  async #fillGuide(): Promise<void> {
    try {
      const { guide, pause } = this.#needs;
      await fillIndex(this.#guide, guideDocuments(await guide()), () => pause().then(() => true));
    } catch (error) {
      this.#filling = undefined;
      throw error;
    }
  }

  #closest(corpora: readonly Corpus<Source>[], text: string): readonly FoundHit[] {
    return corpora
      .filter(({ index }) => index.size <= mostCompared)
      .flatMap(({ source, index }) =>
        index.closest(text, { limit: mostClosest }).map(hit => this.#placed({ ...hit, source })),
      )
      .slice(0, mostClosest);
  }

  #placed(hit: Hit & { readonly source: Source }): FoundHit {
    if (hit.source === 'guide') return { ...hit, uri: this.#needs.uriOf(`${hit.group}.md`) };
    const uri = noteOf(hit.group);
    return hit.source === 'note' ? { ...headedByNote(hit), uri } : { ...hit, uri };
  }
}

/** A section of a note says which note it is of: many notes have one of its name. */
function headedByNote<H extends Hit>(hit: H): H {
  const [note, ...breadcrumb] = hit.breadcrumb;
  if (note === undefined) return hit;
  const before = `${note} › `;
  const titleRanges = hit.titleRanges.map(({ start, end }) => ({
    start: start + before.length,
    end: end + before.length,
  }));
  return { ...hit, title: before + hit.title, titleRanges, breadcrumb };
}

function shelved(
  shelf: Shelf,
  thesaurus: Thesaurus,
  { log, pause, scaffold }: Pick<NoteTextsNeeds, 'log' | 'pause' | 'scaffold'>,
) {
  const index = new SearchIndex(thesaurus);
  const texts = new NoteTexts({ ...shelf, index, log, pause, ...(scaffold && { scaffold }) });
  return { shelf, index, texts };
}
