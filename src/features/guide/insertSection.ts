import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Guide } from '../../core/guide/guide';
import { withoutMarks } from '../../core/guide/guideMark';
import { insertionAt } from '../../core/guide/insertion';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Target } from '../../core/outlines/outlineNode';
import { guideScheme } from '../../manifest/ids';
import type { Outcome } from '../../platform/commands/commands';
import type { LastEditor } from '../../platform/editors/lastEditor';
import { insertFromGuide } from '../../platform/guide/insertFromGuide';
import { sectionText } from './sectionText';

export interface InsertSectionNeeds {
  readonly index: NoteIndex;
  readonly lastEditor: LastEditor;
  readonly guide: () => Promise<Guide>;
}

/** Puts a question or a letter of the guide at the cursor, else the text of the section. */
export async function insertSection(
  { uri: key, line = 0 }: Target,
  { index, lastEditor, guide }: InsertSectionNeeds,
): Promise<Outcome> {
  const uri = vscode.Uri.parse(key, true);
  const part = uri.path.slice(1).replace(/\.md$/, '');
  const ours = uri.scheme === guideScheme ? insertionAt(await guide(), part, line) : undefined;
  if (ours) return insertFromGuide({ index, lastEditor }, ours);
  const below = await sectionText(uri, line);
  const text = uri.scheme === guideScheme ? withoutMarks(below ?? '') : below;
  return text === undefined || text === ''
    ? refuse(say('There is nothing to insert: the section is empty, or its file is gone.'))
    : lastEditor.insert(text);
}
