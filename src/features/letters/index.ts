import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import type { InsertNeeds } from './insertLetter';
import { createLetterPreview } from './letterPreview';
import type { TellOthersNeeds } from './tellOthers';

export interface LettersNeeds extends Omit<InsertNeeds, 'preview'>, TellOthersNeeds {
  readonly commands: Commands;
}

/** Letters: chosen, filled with what the notes know, and put where they are wanted. Nothing is ever sent. */
export function register(given: LettersNeeds): vscode.Disposable {
  const { register: command } = given.commands;
  const preview = createLetterPreview();
  const needs = { ...given, preview };
  return vscode.Disposable.from(
    preview,
    command(commands.insertLetter, async (call, on) => {
      const { insertLetter } = await import('./insertLetter');
      return insertLetter(call, on, needs);
    }),
    command(commands.copyLetter, async (call, on) => {
      const { copyLetter } = await import('./copyLetter');
      return copyLetter(call, on, needs);
    }),
    command(commands.updateOthers, async (call, on) => {
      const { tellOthers } = await import('./tellOthers');
      return tellOthers(call, on, needs);
    }),
  );
}
