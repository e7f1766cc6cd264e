import * as vscode from 'vscode';
import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import type { Outcome } from '../../platform/commands/commands';
import { exportsFolder } from '../../platform/storage/exportedFiles';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { tell, type Offer } from '../../platform/shown/tell';
import { nameOf } from '../../platform/files/uris';
import { words } from '../../platform/shown/words';
import { hasCalendar, type Destination } from './chooseDestination';

export interface DeliverNeeds {
  readonly writer: NoteWriter;
  /** The extension's own storage: what is opened in a calendar has to lie somewhere. */
  readonly storage: vscode.Uri;
}

export interface CalendarText {
  readonly text: string;
  /** What a file with it is to be called. */
  readonly name: string;
}

/** Takes a calendar file to where the user wants it. */
export async function deliver(
  { writer, storage }: DeliverNeeds,
  file: CalendarText,
  to: Destination,
): Promise<Outcome> {
  switch (to) {
    case 'text':
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content: file.text }));
      return undefined;
    case 'calendar': {
      const kept = await writer.overwrite(vscode.Uri.joinPath(exportsFolder(storage), file.name), file.text);
      return kept.ok ? openInCalendar(kept.value) : kept;
    }
    case 'file': {
      const uri = await askForPlace(file.name);
      if (!uri) return undefined;
      const saved = await writer.overwrite(uri, file.text);
      if (!saved.ok) return saved;
      tell(
        say('{0} is saved. When you import it again later, your calendar updates its entries.', nameOf(uri)),
        ...(hasCalendar() ? [openOffer(uri)] : []),
      );
      return undefined;
    }
  }
}

async function askForPlace(name: string): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title: words(say('Save the calendar file')),
    filters: { [words(say('Calendar'))]: ['ics'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  });
}

const openOffer = (uri: vscode.Uri): Offer => ({
  title: say('Open in calendar'),
  do: () => openInCalendar(uri),
});

async function openInCalendar(uri: vscode.Uri): Promise<Outcome> {
  if (hasCalendar() && (await vscode.env.openExternal(uri))) return undefined;
  return refuse(say('No calendar could be opened here. Save the file, then import it into your calendar.'));
}
