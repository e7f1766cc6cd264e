import { l10n } from 'vscode';
import { isList, type Message, type Part } from '../../core/base/message';
import { plain } from '../../core/base/plain';

/** A message of ours in the user's language. What fills it is made plain: it may come out of a note. */
export function words(message: Message): string {
  return l10n.t(message.text, ...message.args.map(shownPart));
}

function shownPart(part: Part): string | number {
  if (typeof part === 'number') return part;
  if (typeof part === 'string') return plain(part);
  return isList(part) ? plain(part.map(shownPart).join(', ')) : words(part);
}
