import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Guide } from '../../core/guide/guide';
import { insertionAt, type Insertion } from '../../core/guide/insertion';
import type { FoundHit } from '../../core/search/library';
import { plainLine } from '../../core/base/plainLine';
import type { Intent } from '../../core/search/searchProtocol';
import type { Outcome } from '../../platform/commands/commands';
import { insertFromGuide, type InsertFromGuideNeeds } from '../../platform/guide/insertFromGuide';
import { openLineInPreview } from '../../platform/guide/openLineInPreview';
import { openAt } from '../../platform/editors/openAt';

export interface Needs extends InsertFromGuideNeeds {
  readonly guide: () => Promise<Guide>;
}

/** Does with a hit what was asked for: opens a note where its passage is, shows a section of the guide, or inserts it. */
export async function useHit(needs: Needs, hit: FoundHit, intent: Intent): Promise<Outcome> {
  const uri = vscode.Uri.parse(hit.uri, true);
  const { line } = hit.excerpt;
  switch (intent) {
    case 'open':
    case 'openAside': {
      const aside = intent === 'openAside';
      if (hit.source !== 'note') return openLineInPreview(uri, line, aside);
      return openAt(uri, line, aside ? vscode.ViewColumn.Beside : undefined);
    }
    case 'insert': {
      const insertion = insertionOf(await needs.guide(), hit);
      if (insertion) return insertFromGuide(needs, insertion);
      const text = await lineAt(uri, line);
      if (text === undefined || text === '')
        return refuse(say('There is nothing to insert: what was found has changed.'));
      return needs.lastEditor.insert(text);
    }
  }
}

/** The letter or the question that a hit of our guide is. */
export function insertionOf(guide: Guide, { source, group, excerpt }: FoundHit): Insertion | undefined {
  return source === 'guide' ? insertionAt(guide, group, excerpt.line) : undefined;
}

/** The whole line that a passage is of. */
async function lineAt(uri: vscode.Uri, line: number): Promise<string | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    return plainLine(document.lineAt(Math.min(line, document.lineCount - 1)).text);
  } catch {
    // Gone since it was found.
    return undefined;
  }
}
