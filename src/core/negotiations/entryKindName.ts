import { say, type Message } from '../base/message';
import type { EntryKind } from '../kinds/entryKind';

const names: Readonly<Record<EntryKind, Message>> = {
  call: say('Call'),
  email: say('Email'),
  message: say('Message'),
  meeting: say('Meeting'),
  decision: say('Decision'),
};

export function entryKindName(kind: EntryKind): Message {
  return names[kind];
}
