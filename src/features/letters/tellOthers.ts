import { say } from '../../core/base/message';
import { refuse } from '../../core/base/result';
import { companiesOf, type CompanyFiles } from '../../core/companies/companyFiles';
import type { Guide } from '../../core/guide/guide';
import type { NoteIndex } from '../../core/index/noteIndex';
import { companyNameOf, openOffers } from '../../core/letters/facts';
import type { Occasion } from '../../core/letters/occasions';
import { recipientsOf, writeRound } from '../../core/letters/round';
import type { Note } from '../../core/notes/note';
import type { Clock } from '../../core/ports';
import type { CallOf, commands } from '../../manifest/commands';
import { pickOne } from '../../platform/asking/pickOne';
import type { CalledOn } from '../../platform/commands/calledOn';
import type { Outcome } from '../../platform/commands/commands';
import { ownName } from '../../platform/host/settings';
import { nowHere } from '../../platform/host/nowHere';
import { foldersOf } from '../../platform/notes/workspaceFolders';
import { words } from '../../platform/shown/words';
import type { Subjects } from '../../platform/trees/subjects';
import type { OfferNameNeeds } from './offerName';
import { openLetter } from './openLetter';
import { pickRecipients } from './pickRecipients';

export interface TellOthersNeeds extends OfferNameNeeds {
  readonly index: NoteIndex;
  readonly clock: Clock;
  readonly subjects: Subjects;
  readonly guide: () => Promise<Guide>;
}

/** Writes letters to several companies into one new document: to each that the user picks, the one that fits it. */
export async function tellOthers(
  call: CallOf<typeof commands.updateOthers>,
  on: CalledOn,
  needs: TellOthersNeeds,
): Promise<Outcome> {
  const { index, clock, subjects, guide } = needs;
  const { notes } = await index.settled();
  const companies = companiesOf(notes);
  const occasion = call.occasion ?? 'offer';
  // What is selected somewhere is not what is meant: many have one selected all the time.
  const meant = call.note !== undefined || on.on === 'rows' ? subjects.noteAt(on, call.note) : undefined;
  const chosen = occasion === 'offer' ? await chooseOffer(meant, companies) : { note: meant, context: {} };
  if (!chosen) return undefined;
  const all = recipientsOf(occasion, chosen.note, companies);
  if (all.length === 0)
    return refuse(say('No other company is still in the running, so there is nobody to write to.'));
  const { letters } = await guide();
  const recipients = await pickRecipients(ofOccasion[occasion].who, all, letters);
  if (!recipients || recipients.length === 0) return undefined;
  const pieces = writeRound({
    recipients,
    companies,
    letters,
    context: { ...chosen.context, ...call.context },
    name: ownName(),
    now: nowHere(clock),
    title: words(ofOccasion[occasion].title),
    lead: ofOccasion[occasion].lead.map(words).join(' '),
  });
  return openLetter(needs, pieces);
}

const notSent = say('Nothing has been sent. Copy each letter into your email or chat.');

/** What is said on each occasion: who is asked for, and what stands above the letters. */
const ofOccasion = {
  offer: {
    who: say('Who should hear about the offer?'),
    title: say('Update the other companies'),
    lead: [notSent],
  },
  deadline: {
    who: say('Who should hear about your deadline?'),
    title: say('Announce your deadline'),
    lead: [notSent],
  },
  accepted: {
    who: say('Who do you want to write to?'),
    title: say('Accept, and tell the others'),
    lead: [notSent, say('Tell the others once the contract is signed.')],
  },
} as const satisfies Readonly<Record<Occasion, unknown>>;

/** The offer that the others are told of: the one there is, or the one that is chosen. `undefined`: the user left. */
async function chooseOffer(
  row: Note | undefined,
  companies: readonly CompanyFiles[],
): Promise<{ readonly note: Note | undefined; readonly context: { readonly offer: string } } | undefined> {
  const offers = openOffers(companies);
  const [only, second] = row && offers.includes(row) ? [row] : offers;
  const told = (note: Note | undefined) => ({ note, context: { offer: note?.uri ?? '' } });
  if (!second) return told(only);
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
  return picked && told(picked.value);
}
