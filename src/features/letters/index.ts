import * as vscode from 'vscode';
import { commands } from '../../manifest/commands';
import type { Commands } from '../../platform/commands/commands';
import { copyLetter } from './copyLetter';
import { insertLetter, type InsertNeeds } from './insertLetter';
import { createLetterPreview } from './letterPreview';
import { tellOthers, type TellOthersNeeds } from './tellOthers';

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
    command(commands.insertLetter, (call, on) => insertLetter(call, on, needs)),
    command(commands.copyLetter, (call, on) => copyLetter(call, on, needs)),
    command(commands.updateOthers, (_, on) => tellOthers(on, needs)),
  );
}
