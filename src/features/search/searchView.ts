import type * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { say, type Message } from '../../core/base/message';
import type { Guide } from '../../core/guide/guide';
import { leadOf } from '../../core/guide/leadOf';
import type { Log } from '../../core/ports';
import type { FoundHit, Library } from '../../core/search/library';
import {
  scopes,
  type FromView,
  type Scope,
  type ShownHit,
  type ToView,
} from '../../core/search/searchProtocol';
import { searchPage } from '../../core/search/searchPage';
import { shownHit } from '../../core/search/shownHit';
import { views } from '../../manifest/ids';
import type { Outcome } from '../../platform/commands/commands';
import { guideUri } from '../../platform/guide/guideContent';
import { createPageView, type PageView } from '../../platform/pages/createPageView';
import { guard } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';
import { hitsInFolders } from './hitsInFolders';
import type { RecentSearches } from './recentSearches';
import type { Needs as UseNeeds } from './useHit';

export interface Needs extends UseNeeds {
  readonly library: () => Promise<Library>;
  readonly recent: RecentSearches;
  readonly state: vscode.Memento;
  readonly log: Log;
  /** Where the page's script and style lie: all that it can load. */
  readonly pageFolder: vscode.Uri;
}

type Query = Extract<FromView, { type: 'query' }>;

const mostHits = 30;
const remembered = 'search.scope';

/** The search view of the side bar. It is told what to show, and asks for everything else. */
export class SearchView implements Disposable {
  readonly #needs: Needs;
  readonly #view: PageView<typeof searchPage>;
  #listening: Disposable | undefined;
  /** What the page is to be told as soon as it can hear. */
  #wanted: Extract<ToView, { type: 'focus' }> | undefined;
  #latest: Query | undefined;
  /** How many answers were begun, and which of them the page was last given: an older one would take it back. */
  #begun = 0;
  #given = 0;
  /** What the page may speak of, by its id. */
  #shown: ReadonlyMap<string, FoundHit> = new Map();

  constructor(needs: Needs) {
    this.#needs = needs;
    const { pageFolder: folder, log } = needs;
    this.#view = createPageView(
      searchPage,
      { id: views.search, folder, log },
      { ready: () => this.#begin(), hear: message => this.#hear(message) },
    );
  }

  /** Shows the view and puts the cursor into its field. */
  async focus(query: string | undefined, scope: Scope | undefined): Promise<void> {
    const message = { type: 'focus', query, scope } as const;
    // Told first, the page is ready for the keys by the time they come to it.
    if (this.#view.isReady) this.#view.send(message);
    else this.#wanted = message;
    await this.#view.focus();
  }

  /** Shows the recent searches as they are now. */
  refresh(): void {
    if (this.#view.isReady) void guard(views.search, () => this.#begin());
  }

  dispose(): void {
    this.#listening?.dispose();
    this.#view.dispose();
  }

  async #begin(): Promise<undefined> {
    // Before the page is told with what to begin it leaves alone what somebody has typed there by now.
    if (this.#wanted) this.#view.send(this.#wanted);
    this.#wanted = undefined;
    const entries = entriesOf(await this.#needs.guide());
    this.#shown = new Map([...this.#shown, ...entries.map(hit => [hit.id, hit] as const)]);
    this.#view.send({
      type: 'state',
      scope: this.#scope(),
      recent: this.#needs.recent.all(),
      entries: entries.map(hit => shownHit(hit, false)),
    });
  }

  #scope(): Scope {
    const kept = this.#needs.state.get<unknown>(remembered);
    return scopes.find(known => known === kept) ?? 'everything';
  }

  async #hear(message: FromView): Promise<Outcome> {
    if (message.type === 'query') return this.#answer(message);
    const hit = this.#shown.get(message.id);
    if (!hit) return undefined;
    this.#needs.recent.add(message.text);
    await this.#begin();
    return (await import('./useHit')).useHit(this.#needs, hit, message.intent);
  }

  /** What was found may be another now. */
  #answerAgain(): void {
    const latest = this.#latest;
    if (latest && this.#view.isReady) void guard(views.search, () => this.#answer(latest));
  }

  async #answer(query: Query): Promise<undefined> {
    const { state, guide, index } = this.#needs;
    this.#latest = query;
    const mine = (this.#begun += 1);
    if (query.scope !== this.#scope()) await state.update(remembered, query.scope);
    if (query.text.trim() === '') return;
    const library = await this.#needs.library();
    this.#listening ??= library.onDidChange(() => this.#answerAgain());
    const { hits, closest, complete } = await library.search(query.text, query.scope, mostHits);
    // While this was worked out, more was typed: its answer is on its way.
    if (this.#latest !== query) return;
    const data = await guide();
    const { insertionOf } = await import('./useHit');
    const inFolder = hitsInFolders(index.snapshot.notes);
    if (mine < this.#given) return;
    this.#given = mine;
    const forView = (hit: FoundHit): ShownHit =>
      shownHit(inFolder(hit), insertionOf(data, hit) !== undefined);
    this.#shown = new Map([...entriesOf(data), ...hits, ...closest].map(hit => [hit.id, hit]));
    this.#view.send({
      type: 'results',
      sequence: query.sequence,
      hits: hits.map(forView),
      closest: closest.map(forView),
      summary: words(summaryOf(hits.length)),
      complete,
    });
  }
}

/** How many hits there are, for those who cannot see them. */
function summaryOf(count: number): Message {
  if (count === 0) return say('No results');
  if (count >= mostHits) return say('{0}+ results', mostHits);
  return count === 1 ? say('1 result') : say('{0} results', count);
}

/** The parts of the guide, to begin with where nothing is asked. */
function entriesOf({ parts, sections }: Guide): readonly FoundHit[] {
  return parts.flatMap(({ id, file, title }) => {
    const section = sections.find(({ part }) => part === id);
    if (!section) return [];
    const { line } = section;
    return {
      id: section.id,
      group: id,
      source: 'guide' as const,
      uri: guideUri(file).toString(),
      title,
      titleRanges: [],
      breadcrumb: [],
      line,
      excerpt: { text: leadOf(section), ranges: [], line },
      score: 0,
    };
  });
}
