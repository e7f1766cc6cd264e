import { say } from '../../core/base/message';
import { companiesOf, type CompanyFiles } from '../../core/companies/companyFiles';
import type { Guide } from '../../core/guide/guide';
import type { NoteIndex } from '../../core/index/noteIndex';
import { companyNameOf, openOffers } from '../../core/letters/facts';
import { updateOthers } from '../../core/letters/updateOthers';
import type { Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import { pickOne } from '../../platform/asking/pickOne';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import { ownName } from '../../platform/host/settings';
import { nowHere } from '../../platform/host/nowHere';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { words } from '../../platform/shown/words';
import type { Subjects } from '../../platform/trees/subjects';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import { openLetter } from './openLetter';

export interface TellOthersNeeds {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
  readonly subjects: Subjects;
  readonly guide: () => Promise<Guide>;
}

/** Writes the letters that tell all other companies of an offer, into one new document. */
export async function tellOthers(
  on: CalledOn,
  { index, writer, clock, subjects, guide }: TellOthersNeeds,
): Promise<Outcome> {
  await index.settled();
  const companies = companiesOf(index.snapshot.notes);
  // What is selected somewhere is not what is meant: many have one selected all the time.
  const row = on.on === 'rows' ? subjects.row(on)?.note : undefined;
  const chosen = await chooseOffer(row, companies);
  if (!chosen) return undefined;
  const { letters } = await guide();
  const pieces = updateOthers({
    companies,
    letters,
    offer: chosen.offer,
    name: ownName(),
    now: nowHere(clock),
    title: words(say('Update the other companies')),
    lead: words(say('Nothing has been sent. Copy each letter into your email or chat.')),
  });
  return pieces.ok ? openLetter(writer, pieces.value) : pieces;
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
