import { whyNoText } from '../../core/index/whyNoText';
import type { NoteContent } from '../../core/ports';

type Read = Exclude<NoteContent, { readonly state: 'gone' }>;

/** The text of a document, if it is any. */
export function readText(text: string): Read {
  return text.includes('\0') ? { state: 'unreadable', why: 'binary' } : { state: 'text', text };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text that the bytes of a file are in UTF-8, or what they are instead. */
export function readBytes(bytes: Uint8Array): Read {
  try {
    const text = utf8.decode(bytes);
    if (!text.includes('\0')) return { state: 'text', text };
  } catch {
    // In another encoding, or no text at all.
  }
  return { state: 'unreadable', why: whyNoText(bytes) };
}
