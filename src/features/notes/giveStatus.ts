import { say, type Message } from '../../core/base/message';
import { endWith } from '../../core/companies/closing';
import { companiesOf } from '../../core/companies/companyFiles';
import type { NoteIndex } from '../../core/index/noteIndex';
import { company } from '../../core/kinds/company';
import { closingLetter } from '../../core/letters/closingLetter';
import type { Note } from '../../core/notes/note';
import { commands } from '../../manifest/commands';
import type { Outcome } from '../../platform/commands/commands';
import { offerCommand } from '../../platform/commands/runCommand';
import { pickNote } from '../../platform/asking/pickNote';
import { tell, type Offer } from '../../platform/shown/tell';
import { changeField } from '../../platform/writing/changeField';
import type { NoteWriter } from '../../platform/writing/noteWriter';

export interface GiveStatusNeeds {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
}

/**
 * Gives notes a status. With how the user ends it, a dossier and its negotiation change together, and the letters of
 * the end are offered.
 */
export async function giveStatus(
  meant: readonly Note[],
  status: string,
  { index, writer }: GiveStatusNeeds,
): Promise<Outcome> {
  // They may have been read anew since they were named.
  const { notes: snapshot, byUri } = await index.settled();
  const notes = meant.map(note => byUri.get(note.uri) ?? note);
  const companies = companiesOf(snapshot);
  const ended: Note[] = [];
  for (const note of notes) {
    const together = endWith(note, status, companies);
    const sure = await ofThem(note, status, together, snapshot);
    if (!sure) return undefined;
    ended.push(...sure);
  }
  const also = [...new Set(ended)].filter(note => !notes.includes(note));
  const refusal = await changeField(writer, [...notes, ...also], 'status', status);
  if (refusal) return refusal;
  const [note, another] = notes;
  if (note && !another) offerLetters(note, status, also);
  return undefined;

  function offerLetters(about: Note, given: string, changed: readonly Note[]): void {
    const files = companies.find(
      ({ dossier, negotiations }) => dossier === about || negotiations.includes(about),
    );
    const letter = files && closingLetter(files, given);
    const said = ending[given]?.[changed.length > 0 ? 'both' : 'one'];
    if (!letter || !said) return;
    const [offer = about] = [about, ...changed].filter(({ kind }) => kind !== company.id);
    tell(said(files.name), lettersOffer(letter, offer));
  }
}

/** Of several offers, the one that was accepted. `undefined`: the user left. */
async function ofThem(
  note: Note,
  status: string,
  together: readonly Note[],
  notes: readonly Note[],
): Promise<readonly Note[] | undefined> {
  const isOne = status !== 'accepted' || note.kind !== company.id || together.length < 2;
  if (isOne) return together;
  const picked = await pickNote(say('Which offer did you accept?'), together, notes);
  return picked && [picked];
}

function lettersOffer(letter: string, { uri: note }: Note): Offer {
  return letter === 'accept'
    ? offerCommand(say('Write the letters'), commands.updateOthers, { occasion: 'accepted', note })
    : offerCommand(say('Write the letter'), commands.insertLetter, { letter, note, untitled: true });
}

/** What was changed, where that is one note, and where it is the dossier and the negotiation. */
const ending: Readonly<
  Record<string, { readonly one: (name: string) => Message; readonly both: (name: string) => Message }>
> = {
  accepted: {
    one: name => say('{0} is marked as accepted.', name),
    both: name => say('{0} is marked as accepted, in the dossier and in the negotiation log.', name),
  },
  declined: {
    one: name => say('{0} is marked as declined.', name),
    both: name => say('{0} is marked as declined, in the dossier and in the negotiation log.', name),
  },
  withdrawn: {
    one: name => say('{0} is marked as withdrawn.', name),
    both: name => say('{0} is marked as withdrawn, in the dossier and in the negotiation log.', name),
  },
};
