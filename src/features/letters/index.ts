import * as vscode from 'vscode';
import { say, type Message } from '../../core/base/message';
import type { Refusal } from '../../core/base/result';
import { companyFiles, type CompanyFiles } from '../../core/companies/companyFiles';
import type { Guide } from '../../core/guide/guide';
import { companyNameOf, factsFor, openOffers } from '../../core/letters/facts';
import { fillLetter } from '../../core/letters/fillLetter';
import type { LetterText } from '../../core/letters/letter';
import { readLetterCall, type LetterCall } from '../../core/letters/letterCall';
import { openPlaceholders, textOfPieces, type LetterPiece } from '../../core/letters/letterPieces';
import { groupLetters } from '../../core/letters/moments';
import { updateOthers } from '../../core/letters/updateOthers';
import type { Note } from '../../core/notes/note';
import type { NoteIndex } from '../../core/index/noteIndex';
import type { Clock, Log } from '../../core/ports';
import { commands } from '../../manifest/ids';
import { nowHere } from '../../platform/host/here';
import type { Commands, Outcome } from '../../platform/commands/commands';
import { foldersOf } from '../../platform/notes/folderNames';
import type { LastEditor } from '../../platform/editors/lastEditor';
import type { Targets } from '../../platform/trees/noteTargets';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { pickOne } from '../../platform/asking/pickOne';
import { ownName } from '../../platform/files/settings';
import { tell } from '../../platform/shown/tell';
import { words } from '../../platform/shown/words';
import { chooseCompany } from './chooseCompany';
import { createLetterPreview } from './letterPreview';
import { readOwnLetters } from './ownLetters';
import { pickLetter } from './pickLetter';

export interface Needs {
  readonly commands: Commands;
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly lastEditor: LastEditor;
  readonly targets: Targets;
  readonly log: Log;
  readonly guide: () => Promise<Guide>;
}

/** Letters: chosen, filled with what the notes know, and put where they are wanted. Nothing is ever sent. */
export function register(needs: Needs): vscode.Disposable {
  const { index, writer, clock, lastEditor, guide } = needs;
  const command = needs.commands.register;
  const preview = createLetterPreview();
  const now = () => nowHere(clock);

  /** The note that a command is about: a row of a tree, what the caller names, or the file of the active editor. */
  function noteOf(argument: unknown, call: LetterCall): Note | undefined {
    if (typeof argument === 'string') return needs.targets([argument])[0]?.note;
    const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
    return index.snapshot.byUri.get(call.note ?? uri?.toString() ?? '');
  }

  /** Asks for all that is left open, and answers the letter with what is known filled in. */
  async function filled(
    title: Message,
    argument: unknown,
    call: LetterCall,
  ): Promise<{ readonly letter: LetterText; readonly pieces: readonly LetterPiece[] } | undefined> {
    await index.settled();
    const companies = companyFiles(index.snapshot.notes);
    const addressee = await chooseCompany(noteOf(argument, call), companies);
    if (!addressee) return undefined;
    const facts = factsFor({ ...addressee, companies, name: ownName(), now: now() });
    const { letters } = await guide();
    const fill = (letter: LetterText) => fillLetter(letter, facts);
    const named = call.letter === undefined ? undefined : letters.find(one => one.title === call.letter);
    const letter =
      named ??
      (await pickLetter({
        title,
        groups: groupLetters(letters, await readOwnLetters(needs.log)),
        textOf: one => textOfPieces(fill(one)),
        preview,
      }));
    return letter && { letter, pieces: fill(letter) };
  }

  async function insert(argument: unknown): Promise<Outcome> {
    const call = readLetterCall(argument);
    const chosen = await filled(say('Insert letter'), argument, call);
    if (!chosen) return undefined;
    const editor = call.untitled ? undefined : await lastEditor.show();
    return editor && isProse(editor.document)
      ? writer.insertLetter(editor, chosen.pieces)
      : openUntitled(writer, chosen.pieces);
  }

  async function copy(argument: unknown): Promise<Outcome> {
    const chosen = await filled(say('Copy letter'), argument, readLetterCall(argument));
    if (!chosen) return undefined;
    await vscode.env.clipboard.writeText(textOfPieces(chosen.pieces));
    const open = openPlaceholders(chosen.pieces);
    tell(
      open.length === 0
        ? say('The letter is on the clipboard.')
        : say('The letter is on the clipboard. Still to fill in: {0}.', open.join(', ').toLowerCase()),
    );
    return undefined;
  }

  async function update(argument: unknown): Promise<Outcome> {
    await index.settled();
    const companies = companyFiles(index.snapshot.notes);
    const row = typeof argument === 'string' ? needs.targets([argument])[0]?.note : undefined;
    const chosen = await chooseOffer(row, companies);
    if (!chosen) return undefined;
    const { letters } = await guide();
    const pieces = updateOthers({
      companies,
      letters,
      offer: chosen.offer,
      name: ownName(),
      now: now(),
      title: words(say('Update the other companies')),
      lead: words(say('Nothing has been sent: copy each letter to where you write to them.')),
    });
    return pieces.ok ? openUntitled(writer, pieces.value) : pieces;
  }

  return vscode.Disposable.from(
    preview,
    command(commands.insertLetter, insert),
    command(commands.copyLetter, copy),
    command(commands.updateOthers, update),
  );
}

/** The offer that the others are told of: the one there is, or the one that is chosen. `undefined`: the user left. */
async function chooseOffer(
  row: Note | undefined,
  companies: readonly CompanyFiles[],
): Promise<{ readonly offer: Note | undefined } | undefined> {
  const offers = openOffers(companies);
  const [only, second] = row && offers.includes(row) ? [row] : offers;
  if (!second) return { offer: only };
  const folderOf = foldersOf(
    companies.flatMap(({ dossier, negotiations }) => [...(dossier ? [dossier] : []), ...negotiations]),
  );
  const picked = await pickOne<Note | undefined>(say('Which offer do you want to mention?'), [
    ...offers.map(offer => ({
      value: offer,
      label: companyNameOf(offer, companies),
      description: folderOf(offer.root),
    })),
    { value: undefined, label: say('Leave it open'), isNow: false },
  ]);
  return picked && { offer: picked.value };
}

/** Whether a letter may be meant to go there: code is written in other languages. */
function isProse({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext';
}

async function openUntitled(
  writer: NoteWriter,
  pieces: readonly LetterPiece[],
): Promise<Refusal | undefined> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  return writer.insertLetter(editor, pieces);
}
