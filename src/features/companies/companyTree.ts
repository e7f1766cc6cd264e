import * as vscode from 'vscode';
import { together } from '../../core/base/disposable';
import { views } from '../../manifest/ids';
import { here } from '../../platform/host/here';
import { withFirstNote } from '../../platform/notes/withFirstNote';
import { createOutlineView, type OutlineView } from '../../platform/trees/outlineView';
import type { NoteWriter } from '../../platform/writing/noteWriter';
import type { CompanyRowsNeeds } from './companyRows';

export interface CompanyTreeNeeds extends CompanyRowsNeeds {
  readonly writer: NoteWriter;
}

/** The tree of companies, and how many of them need attention. */
export function createCompanyTree(needs: CompanyTreeNeeds): OutlineView {
  const { index, writer, clock, leftOuts } = needs;
  const rows = () => import('./companyRows');
  const view = createOutlineView(views.companies, {
    async prepare() {
      if (index.snapshot.notes.length === 0) return undefined;
      return (await rows()).companyRows(needs);
    },
    async drop(dropped, status) {
      const [{ dossiersOf }, { changeField }] = await Promise.all([
        rows(),
        import('../../platform/writing/changeField'),
      ]);
      return changeField(writer, dossiersOf(dropped), 'status', status);
    },
    ticks: {
      async write({ uri, anchor }, done) {
        const { setTask } = await import('../../core/edits/setTask');
        return writer.edit(vscode.Uri.parse(uri, true), text => setTask(text, anchor, done));
      },
      settled: () => index.settled(),
    },
    reader: () => here(clock),
    hint: async ({ task }) => task && (await rows()).hintFor(task, needs),
  });
  const show = () => view.refresh();
  const parts = together(
    view,
    index.onDidChange(show),
    leftOuts.onDidChangeLeftOut(show),
    withFirstNote(index, views.companies, async () => (await rows()).followAttention(view, needs)),
  );
  return { ...view, dispose: () => parts.dispose() };
}
