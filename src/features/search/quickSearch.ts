import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import { plain } from '../../core/base/plain';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { FoundHit, Library } from '../../core/search/library';
import type { Intent, Scope, Source } from '../../core/search/protocol';
import { words } from '../../platform/shown/words';
import { hitsInFolders } from './hitsInFolders';
import type { RecentSearches } from './recentSearches';

export interface Needs {
  readonly library: Library;
  readonly recent: RecentSearches;
  readonly index: NoteIndex;
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
  { library, recent, index }: Needs,
  scope: Scope,
  title: Message,
  query: string,
): Promise<{ readonly hit: FoundHit; readonly intent: Intent } | undefined> {
  const pick = vscode.window.createQuickPick<Row>();
  const buttons: readonly Intended[] = [
    button('openAside', 'split-horizontal', say('Open to the side')),
    button('insert', 'insert', say('Insert at the cursor')),
  ];
  pick.title = words(title);
  pick.placeholder = words(say('Type what you are looking for'));
  keepOrder(pick);
  let asked = 0;

  const rowOf = (hit: FoundHit): Row => ({
    hit,
    label: plain(hit.title),
    description: plain(hit.breadcrumb.join(' › ')),
    detail: plain(hit.excerpt.text, 400),
    iconPath: new vscode.ThemeIcon(icons[hit.source]),
    alwaysShow: true,
    buttons,
  });

  async function show(): Promise<void> {
    const mine = ++asked;
    const text = pick.value;
    if (text.trim() === '') {
      pick.busy = false;
      pick.items = recent.all().map(label => ({
        label: plain(label),
        iconPath: new vscode.ThemeIcon('history'),
        alwaysShow: true,
      }));
      return;
    }
    const { hits, closest, complete } = await library.search(text, scope, mostHits);
    if (mine !== asked) return;
    pick.busy = !complete;
    const separator = {
      label: words(say('Nothing matches these words. Closest headings:')),
      kind: vscode.QuickPickItemKind.Separator,
    };
    const inFolder = hitsInFolders(index.snapshot.notes);
    const rows = (found: readonly FoundHit[]) => found.map(hit => ({ ...rowOf(inFolder(hit)), hit }));
    pick.items = hits.length > 0 ? rows(hits) : [separator, ...rows(closest)];
  }

  return new Promise((resolve, reject) => {
    const again = () => void show().catch(reject);
    const done = (row: Row | undefined, intent: Intent) => {
      if (!row) return;
      if (!row.hit) {
        pick.value = row.label;
        again();
        return;
      }
      recent.add(pick.value);
      resolve({ hit: row.hit, intent });
      pick.dispose();
    };
    const following = library.onDidChange(again);
    pick.onDidChangeValue(again);
    pick.onDidAccept(() => done(pick.activeItems[0], 'open'));
    pick.onDidTriggerItemButton(({ item, button }) =>
      done(item, buttons.find(known => known === button)?.intent ?? 'open'),
    );
    pick.onDidHide(() => {
      following.dispose();
      resolve(undefined);
      pick.dispose();
    });
    pick.value = query;
    again();
    pick.show();
  });
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
