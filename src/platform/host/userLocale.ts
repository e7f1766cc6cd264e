import * as vscode from 'vscode';
import { localeOf } from '../../core/time/localeOf';

/** How dates and amounts are written wherever the user reads them. What goes into a note is not written so. */
export function userLocale(): string {
  return localeOf(vscode.env.language, Intl.DateTimeFormat().resolvedOptions().locale);
}
