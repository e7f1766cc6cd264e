import { l10n } from 'vscode';
import type { Message } from '../../core/base/message';
import { plain } from '../../core/base/plain';

/** A message of ours in the user's language. What fills it is made plain: it may come out of a note. */
export function words(message: Message): string {
  return l10n.t(message.text, ...message.args.map(arg => (typeof arg === 'string' ? plain(arg) : arg)));
}
