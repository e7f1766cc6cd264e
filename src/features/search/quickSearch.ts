import * as vscode from 'vscode';
import type { Disposable } from '../../core/base/disposable';
import { say, type Message } from '../../core/base/message';
import { plain } from '../../core/base/plain';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { FoundHit, Library } from '../../core/search/library';
import type { Intent, Scope, Source } from '../../core/search/searchProtocol';
import { words } from '../../platform/shown/words';
import { hitsInFolders } from './hitsInFolders';
import type { RecentSearches } from './recentSearches';

export interface QuickSearchNeeds {
  readonly library: () => Promise<Library>;
  readonly recent: RecentSearches;
  readonly index: NoteIndex;
}

/** What is to be done with what was found. */
export interface Chosen {
  readonly hit: FoundHit;
  readonly intent: Intent;
}

interface Row extends vscode.QuickPickItem {
  /** What is found; a row without it is an earlier search. */
  readonly hit?: FoundHit;
}

interface Intended extends vscode.QuickInputButton {
  readonly intent: Intent;
}

const mostHits = 50;
const icons: Readonly<Record<Source, string>> = { guide: 'book', ownGuide: 'notebook', note: 'note' };

/** Searches in a quick pick, and answers what is to be done with which hit; `undefined` when the user left. */
export function quickSearch(
  needs: QuickSearchNeeds,
  scope: Scope,
  title: Message,
  query: string,
): Promise<Chosen | undefined> {
  const { library, recent } = needs;
  const pick = vscode.window.createQuickPick<Row>();
  pick.title = words(title);
  pick.placeholder = words(say('Type what you are looking for'));
  keepOrder(pick);
  const buttons = intendedButtons();
  let asked = 0;

  async function show(): Promise<void> {
    const mine = ++asked;
    const { rows, complete } = await rowsFor(pick.value, scope, needs, buttons);
    if (mine !== asked) return;
    pick.busy = !complete;
    pick.items = rows;
  }

  // The box stands first: whoever types at once types there, and not into a note.
  pick.value = query;
  pick.show();
  return new Promise((resolve, reject) => {
    const again = () => void show().catch(reject);
    const done = (row: Row | undefined, intent: Intent) => {
      if (row?.hit) {
        recent.add(pick.value);
        resolve({ hit: row.hit, intent });
        pick.dispose();
      } else if (row) {
        pick.value = row.label;
        again();
      }
    };
    let following: Disposable | undefined;
    let isOver = false;
    library()
      .then(({ onDidChange }) => {
        if (!isOver) following = onDidChange(again);
      })
      .catch(reject);
    pick.onDidChangeValue(again);
    pick.onDidAccept(() => done(pick.activeItems[0], 'open'));
    pick.onDidTriggerItemButton(({ item, button }) =>
      done(item, buttons.find(known => known === button)?.intent ?? 'open'),
    );
    pick.onDidHide(() => {
      isOver = true;
      following?.dispose();
      resolve(undefined);
      pick.dispose();
    });
    again();
  });
}

/** What is shown for a query; without one, the searches before. */
async function rowsFor(
  query: string,
  scope: Scope,
  { library, recent, index }: QuickSearchNeeds,
  buttons: readonly Intended[],
): Promise<{ readonly rows: readonly Row[]; readonly complete: boolean }> {
  if (query.trim() === '') return { rows: recent.all().map(rowOfSearch), complete: true };
  const { hits, closest, complete } = await (await library()).search(query, scope, mostHits);
  const inFolder = hitsInFolders(index.snapshot.notes);
  const rowsOf = (found: readonly FoundHit[]) =>
    found.map(hit => ({ ...rowOfHit(inFolder(hit), buttons), hit }));
  if (hits.length > 0) return { rows: rowsOf(hits), complete };
  const separator = {
    label: words(say('Nothing matches these words. Closest headings:')),
    kind: vscode.QuickPickItemKind.Separator,
  };
  return { rows: [separator, ...rowsOf(closest)], complete };
}

function rowOfSearch(query: string): Row {
  return { label: plain(query), iconPath: new vscode.ThemeIcon('history'), alwaysShow: true };
}

function rowOfHit(
  { title, breadcrumb, excerpt, askedAs, source }: FoundHit,
  buttons: readonly Intended[],
): Row {
  return {
    label: plain(title),
    description: plain(breadcrumb.join(' › ')),
    detail: plain(
      [...(askedAs ? [words(say('Asked as: {0}', askedAs.text))] : []), excerpt.text].join(' · '),
      400,
    ),
    iconPath: new vscode.ThemeIcon(icons[source]),
    alwaysShow: true,
    buttons,
  };
}

function intendedButtons(): readonly Intended[] {
  return [
    button('openAside', 'split-horizontal', say('Open to the side')),
    button('insert', 'insert', say('Insert at the cursor')),
  ];
}

function button(intent: Intent, icon: string, tooltip: Message): Intended {
  return { intent, iconPath: new vscode.ThemeIcon(icon), tooltip: words(tooltip) };
}

/** The best stays first: VS Code would sort by where the typed words stand in the labels. */
function keepOrder(pick: vscode.QuickPick<Row>): void {
  pick.matchOnDescription = false;
  pick.matchOnDetail = false;
  // It has a switch for that which its types do not show yet; where it goes, the order is all that is lost.
  if ('sortByLabel' in pick) Object.assign(pick, { sortByLabel: false });
}
