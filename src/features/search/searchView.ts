import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import type { Guide } from '../../core/guide/guide';
import type { FoundHit, Library } from '../../core/search/library';
import {
  parseFromView,
  scopes,
  type FromView,
  type Scope,
  type ShownHit,
  type ToView,
} from '../../core/search/protocol';
import { shownHit } from '../../core/search/shownHit';
import { views } from '../../manifest/ids';
import type { Outcome } from '../../platform/commands/commands';
import { guideUri } from '../../platform/guide/guideContent';
import { warn } from '../../platform/shown/tell';
import { webviewPage } from '../../platform/pages/webviewPage';
import type { Log } from '../../core/ports';
import type { RecentSearches } from './recentSearches';
import { hitsInFolders } from './hitsInFolders';
import { insertionOf, useHit, type Needs as UseNeeds } from './useHit';
import { summaryOf, viewWords } from './viewWords';

export interface Needs extends UseNeeds {
  readonly library: Library;
  readonly recent: RecentSearches;
  readonly state: vscode.Memento;
  readonly log: Log;
  /** Where the page's script and style lie: all that it can load. */
  readonly pageFolder: vscode.Uri;
}

export interface SearchView extends Disposable {
  /** Shows the view and puts the cursor into its field. */
  focus(query: string | undefined, scope: Scope | undefined): Promise<void>;
  /** Shows the recent searches as they are now. */
  refresh(): void;
}

type Query = Extract<FromView, { type: 'query' }>;

const mostHits = 30;
const remembered = 'search.scope';

/** The search view of the side bar. It is told what to show, and asks for everything else. */
export function createSearchView(needs: Needs): SearchView {
  const { library, recent, state, log, pageFolder, guide } = needs;
  let view: vscode.WebviewView | undefined;
  let wanted: Extract<ToView, { type: 'focus' }> | undefined;
  let isReady = false;
  let latest: Query | undefined;
  /** What the page may speak of, by its id. */
  let shown: ReadonlyMap<string, FoundHit> = new Map();

  const scope = (): Scope => {
    const kept = state.get<unknown>(remembered);
    return scopes.find(known => known === kept) ?? 'everything';
  };
  const post = (message: ToView) => void view?.webview.postMessage(message);

  async function showState(): Promise<void> {
    const entries = entriesOf(await guide());
    shown = new Map([...shown, ...entries.map(hit => [hit.id, hit] as const)]);
    post({
      type: 'state',
      texts: viewWords(),
      scope: scope(),
      recent: recent.all(),
      entries: entries.map(hit => shownHit(hit, false)),
    });
    isReady = true;
    if (wanted) post(wanted);
    wanted = undefined;
  }

  async function answer(query: Query): Promise<void> {
    latest = query;
    if (query.scope !== scope()) await state.update(remembered, query.scope);
    if (query.text.trim() === '') return;
    const { hits, closest, complete } = await library.search(query.text, query.scope, mostHits);
    // While this was worked out, more was typed: its answer is on its way.
    if (latest !== query) return;
    const data = await guide();
    const inFolder = hitsInFolders(needs.index.snapshot.notes);
    const forView = (hit: FoundHit): ShownHit =>
      shownHit(inFolder(hit), insertionOf(data, hit) !== undefined);
    shown = new Map([...entriesOf(data), ...hits, ...closest].map(hit => [hit.id, hit]));
    post({
      type: 'results',
      sequence: query.sequence,
      hits: hits.map(forView),
      closest: closest.map(forView),
      summary: summaryOf(hits.length, mostHits),
      complete,
    });
  }

  async function hear(message: FromView): Promise<Outcome> {
    switch (message.type) {
      case 'ready':
        await showState();
        return undefined;
      case 'query':
        await answer(message);
        return undefined;
      case 'use': {
        const hit = shown.get(message.id);
        if (!hit) return undefined;
        recent.add(message.text);
        await showState();
        return useHit(needs, hit, message.intent);
      }
    }
  }

  const run = async (work: Promise<Outcome>): Promise<void> => {
    try {
      const outcome = await work;
      if (outcome) warn(outcome.why);
    } catch (error) {
      log.error('The search view', { error });
    }
  };

  const listening = vscode.Disposable.from(
    library.onDidChange(() => {
      if (latest && view?.visible) void run(answer(latest).then(() => undefined));
    }),
    vscode.window.registerWebviewViewProvider(views.search, {
      resolveWebviewView(resolved) {
        view = resolved;
        isReady = false;
        const { webview } = resolved;
        webview.options = { enableScripts: true, localResourceRoots: [pageFolder] };
        const parts = vscode.Disposable.from(
          webview.onDidReceiveMessage(data => {
            const message = parseFromView(data);
            if (message) void run(hear(message));
          }),
          resolved.onDidChangeVisibility(() => {
            // The page goes when it is hidden, and says so when it is back.
            if (!resolved.visible) isReady = false;
          }),
        );
        resolved.onDidDispose(() => {
          parts.dispose();
          view = undefined;
          isReady = false;
        });
        webview.html = webviewPage(webview, { folder: pageFolder, name: 'search', title: 'Search' });
      },
    }),
  );

  return {
    async focus(query, scope) {
      const message = { type: 'focus', query, scope } as const;
      // Told first, the page is ready for the keys by the time they come to it.
      if (isReady) post(message);
      else wanted = message;
      await vscode.commands.executeCommand(`${views.search}.focus`);
    },
    refresh: () => {
      if (isReady) void run(showState().then(() => undefined));
    },
    dispose() {
      listening.dispose();
    },
  };
}

/** The parts of the guide, to begin with where nothing is asked. */
function entriesOf({ parts, sections }: Guide): readonly FoundHit[] {
  return parts.flatMap(({ id, file, title }) => {
    const section = sections.find(({ part }) => part === id);
    if (!section) return [];
    const { line, lead } = section;
    return {
      id: section.id,
      group: id,
      source: 'guide' as const,
      uri: guideUri(file).toString(),
      title,
      titleRanges: [],
      breadcrumb: [],
      line,
      excerpt: { text: lead, ranges: [], line },
      score: 0,
    };
  });
}
