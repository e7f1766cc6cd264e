import type { Page as BrowserPage } from 'playwright-core';
import type { BuiltPage, Tell } from './openPage';

/** A page of the table: with it, everything that is true of all pages is tried. */
export interface TestedPage extends Omit<BuiltPage, 'tell'> {
  /** Tells what it is to show, with the words of its user's notes put through `text`. */
  readonly tell: (text: (words: string) => string) => Tell;
  /** How large it is where nothing is said. */
  readonly size: { readonly width: number; readonly height: number };
  /** What is there once it has drawn. */
  readonly drawn: string;
  /** What somebody does on it, by keys. */
  readonly use: (page: BrowserPage) => Promise<void>;
  /** What may be scrolled sideways, as it is wider than any window. */
  readonly sideways?: string;
}
