import { whyNoText } from '../../core/index/whyNoText';
import type { NoteContent } from '../../core/ports';

/** The text that the bytes of a file are in UTF-8, or what they are instead. */
export function readBytes(bytes: Uint8Array): Exclude<NoteContent, { readonly state: 'gone' }> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return { state: 'text', text };
  } catch {
    // In another encoding, or no text at all.
  }
  return { state: 'unreadable', why: whyNoText(bytes) };
}
