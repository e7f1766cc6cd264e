import { together } from '../../core/base/disposable';
import { say } from '../../core/base/message';
import { nowAt } from '../../core/companies/attention';
import { companyFiles } from '../../core/companies/companyFiles';
import { countDue } from '../../core/companies/companyDates';
import { company } from '../../core/kinds/company';
import type { NoteIndex } from '../../core/notes/noteIndex';
import { companyOutline } from '../../core/outlines/companyOutline';
import type { OutlineNode } from '../../core/outlines/outlineNode';
import type { Clock } from '../../core/ports';
import { views } from '../../ids';
import { changeField } from '../../platform/changeField';
import { everyMinute } from '../../platform/everyMinute';
import type { NoteWriter } from '../../platform/noteWriter';
import { createOutlineView, type OutlineView } from '../../platform/outlineView';
import { warn } from '../../platform/tell';

export interface Needs {
  readonly index: NoteIndex;
  readonly writer: NoteWriter;
  readonly clock: Clock;
}

/** The tree of companies, and how many of them need attention. */
export function register({ index, writer, clock }: Needs): OutlineView {
  const now = () => nowAt(clock);
  const view = createOutlineView(views.companies, {
    outline: () => companyOutline(index.snapshot.notes, now()),
    drop: (rows, status) => void giveStatus(rows, status),
  });

  async function giveStatus(rows: readonly OutlineNode[], status: string): Promise<void> {
    const dossiers = rows.flatMap(({ note }) => (note?.kind === company.id ? note : []));
    const refusal = await changeField(writer, [...new Set(dossiers)], 'status', status);
    if (refusal) await warn(refusal.why);
  }

  function show(): void {
    view.refresh();
    const due = countDue(companyFiles(index.snapshot.notes), now());
    view.count(due, due === 1 ? say('1 company needs attention') : say('{0} companies need attention', due));
  }

  const parts = [index.onDidChange(show), everyMinute(show)];
  return { ...view, dispose: () => together(view, ...parts).dispose() };
}
