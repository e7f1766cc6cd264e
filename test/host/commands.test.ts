import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { say } from '../../src/core/base/message';
import { refuse } from '../../src/core/base/result';
import { NoteIndex } from '../../src/core/index/noteIndex';
import { aNegotiation } from '../../src/core/negotiations/aNegotiation';
import type { OutlineNode } from '../../src/core/outlines/outlineNode';
import { bare, calledWith, type Command } from '../../src/manifest/command';
import { pages, views } from '../../src/manifest/ids';
import { calledOn } from '../../src/platform/commands/calledOn';
import { createCommands, type Run } from '../../src/platform/commands/commands';
import { runCommand } from '../../src/platform/commands/runCommand';
import { systemClock } from '../../src/platform/host/clock';
import { pause } from '../../src/platform/host/pause';
import { guard, tell } from '../../src/platform/shown/tell';
import type { OutlineView } from '../../src/platform/trees/outlineView';
import { createSubjects } from '../../src/platform/trees/subjects';
import * as v from 'valibot';
import { keptLog, noteText } from '../support/builders';
import { MemoryFiles } from '../support/memoryFiles';
import { leaveMessages } from './messages';
import { closeEditors, waitFor } from './support';

const noCalendar = 'No calendar could be opened here. Save the file, then import it into your calendar.';
const fault = 'That did not work: this is a bug in the extension. Your notes have not changed.';

suite('What goes wrong', () => {
  let messages: ReturnType<typeof leaveMessages>;
  let log: ReturnType<typeof keptLog>;
  let commands: ReturnType<typeof createCommands>;
  const made: vscode.Disposable[] = [];

  setup(() => {
    messages = leaveMessages();
    log = keptLog();
    commands = createCommands({ ...log, show: () => undefined, dispose: () => undefined });
  });
  teardown(() => {
    for (const part of [...made.splice(0), commands, messages]) part.dispose();
  });

  const refused = () =>
    refuse(say('No calendar could be opened here. Save the file, then import it into your calendar.'));
  const mistaken = () => Promise.reject(new TypeError('Kestrel'));
  const command = (run: Run<undefined>): Command => {
    const id = bare('interviewPrep.tried');
    made.push(commands.register(id, run));
    return id;
  };

  test('as a refusal is told by a command, in a page’s message and behind a button alike', async () => {
    await runCommand(command(refused));
    assert.deepEqual(messages.said, [noCalendar]);
    await guard(pages.timeline, refused);
    assert.deepEqual(messages.said, [noCalendar, noCalendar]);
    tell(say('{0} is saved.', 'x.ics'), { title: say('Open in calendar'), do: refused });
    messages.press('Open in calendar');
    await waitFor('the refusal', () => messages.said.length === 4);
    assert.equal(messages.said[3], noCalendar);
    assert.deepEqual(log.lines, []);
  });

  test('as a mistake of ours is told once by each, and traced in the log without a word of a note', async () => {
    await runCommand(command(mistaken));
    await guard(views.search, mistaken);
    tell(say('{0} is saved.', 'x.ics'), { title: say('Open in calendar'), do: mistaken });
    messages.press('Open in calendar');
    await waitFor('the mistakes', () => messages.said.length === 4);
    assert.deepEqual(messages.said, [fault, fault, 'x.ics is saved.', fault]);
    assert.deepEqual(
      log.lines.map(line => line.split('\n')[0]),
      [
        'error: Something failed: interviewPrep.tried: TypeError',
        'error: Something failed: interviewPrep.search: TypeError',
        'error: Something failed: TypeError',
      ],
    );
  });

  test('again and again while somebody types into a page is told once, and by a command each time', async () => {
    const same = new TypeError('Kestrel');
    for (let at = 0; at < 3; at += 1) await guard(views.search, () => Promise.reject(same));
    assert.deepEqual(messages.said, [fault]);
    const tried = command(() => Promise.reject(same));
    for (let at = 0; at < 2; at += 1) await runCommand(tried);
    assert.deepEqual(messages.said, [fault, fault, fault]);
    assert.equal(log.lines.length, 5);
  });

  test('is nothing that whoever ran the command has to care for: an answer is of its type, or is none', async () => {
    const double: Command<number, number> = { ...calledWith('interviewPrep.doubled', v.number(), 0) };
    made.push(commands.register(double, number => (number > 9 ? refused() : number * 2)));
    assert.equal(await runCommand(double, 4), 8);
    assert.equal(await runCommand(double, 10), undefined);
    assert.equal(await vscode.commands.executeCommand(double.id, 'four'), 0);
    assert.deepEqual(messages.said, [noCalendar]);
  });
});

suite('What a command is about', () => {
  const log = (company: string) => noteText(['type: negotiation', `company: ${company}`, 'status: open']);
  const files = new MemoryFiles({
    'companies/kestrel/negotiation.md': log('Kestrel'),
    'companies/fernway/negotiation.md': log('Fernway'),
    'companies/fernway/dossier.md': noteText(['type: company', 'company: Fernway', 'status: offer']),
  });
  const [kestrel, fernway, dossier] = [
    'companies/kestrel/negotiation.md',
    'companies/fernway/negotiation.md',
    'companies/fernway/dossier.md',
  ].map(path => files.uri(path));
  const index = new NoteIndex({ files, log: keptLog(), clock: systemClock, pause });
  let selected: readonly string[] = [];
  const row = (id: unknown): OutlineNode | undefined => {
    const note = index.snapshot.byUri.get(String(id));
    return id === 'group' ? { id: 'group', label: 'Group', context: '' } : note && rowOf(String(id));
  };
  const rowOf = (id: string): OutlineNode => {
    const known = rows.get(id);
    if (known) return known;
    const note = index.snapshot.byUri.get(id);
    const made: OutlineNode = { id, label: id, context: 'note', ...(note && { note }) };
    rows.set(id, made);
    return made;
  };
  const rows = new Map<string, OutlineNode>();
  const tree: OutlineView = {
    id: 'here',
    find: row,
    selection: () => selected.flatMap(id => row(id) ?? []),
    refresh: () => undefined,
    describe: () => undefined,
    count: () => undefined,
    dispose: () => undefined,
  };
  const { rows: rowsOn, row: rowOn, notes, noteAt, note, chosen } = createSubjects(index, [tree]);
  const idsOn = (...args: readonly unknown[]) => rowsOn(calledOn(args)).map(({ id }) => id);
  const wanted = async (args: readonly unknown[], named?: string) => {
    const found = await note(calledOn(args), { named, ...aNegotiation });
    return found?.ok ? found.value.uri : found?.why.text;
  };

  suiteSetup(async () => {
    index.touch('everything');
    await index.settled();
    await closeEditors();
  });
  setup(() => {
    selected = [];
  });
  suiteTeardown(() => {
    index.dispose();
  });

  test('are the selected rows where the clicked one is one of them, else that alone', () => {
    assert.deepEqual(idsOn(kestrel, [kestrel, fernway]), [kestrel, fernway]);
    assert.deepEqual(idsOn(dossier, [kestrel, fernway]), [dossier]);
    assert.deepEqual(idsOn(kestrel, 'not a list'), [kestrel]);
  });

  test('is the clicked row where it can be one only, however many are selected', () => {
    assert.equal(rowOn(calledOn([fernway, [kestrel, fernway]]))?.id, fernway);
  });

  test('is the one selected row that fits where a key was pressed, whatever else is selected', () => {
    selected = ['group', fernway ?? ''];
    assert.equal(rowOn(calledOn([]))?.id, 'group');
    assert.equal(rowOn(calledOn([]), row => row.note !== undefined)?.id, fernway);
    assert.equal(rowOn(calledOn(['group']), row => row.note !== undefined)?.id, 'group');
  });

  test('is what is selected in a tree when a key was pressed, and only then', () => {
    selected = [fernway ?? ''];
    assert.deepEqual(idsOn(), [fernway]);
    for (const args of [[null], [{ path: '/etc' }], ['gone'], [vscode.Uri.parse('memory:/notes/x.md')]])
      assert.deepEqual(idsOn(...args), []);
    assert.deepEqual(
      notes(calledOn([])).map(({ uri }) => uri),
      [fernway],
    );
  });

  test('is what is selected in one view where a key was pressed in that', () => {
    selected = [fernway ?? ''];
    assert.deepEqual(idsOn({ view: 'here' }), [fernway]);
    assert.deepEqual(idsOn({ view: 'elsewhere' }), []);
  });

  test('from the palette is what is selected, unless another note is being edited: then it is asked for', async () => {
    const chosenOn = async (...args: readonly unknown[]) => {
      const found = await chosen(calledOn(args), aNegotiation);
      return found?.ok ? found.value.map(({ uri }) => uri) : found;
    };
    selected = [fernway ?? ''];
    assert.deepEqual(await chosenOn(), [fernway]);
    assert.deepEqual(await chosenOn(kestrel, [kestrel, fernway]), [kestrel, fernway]);
    const provider = vscode.workspace.registerTextDocumentContentProvider('memory', {
      provideTextDocumentContent: () => 'Kestrel',
    });
    await vscode.window.showTextDocument(vscode.Uri.parse(kestrel ?? ''));
    let asked: unknown = 'still';
    void chosenOn().then(found => (asked = found));
    await waitFor('the question to be left', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return asked === undefined;
    });
    selected = [kestrel ?? '', fernway ?? ''];
    assert.deepEqual(await chosenOn(), selected);
    selected = [];
    assert.deepEqual(await chosenOn(), [kestrel]);
    await closeEditors();
    provider.dispose();
  });

  test('is the note that a call names, a row or a file is about', async () => {
    assert.equal(await wanted([{}], fernway), fernway);
    assert.equal(await wanted([fernway]), fernway);
    assert.equal(await wanted([vscode.Uri.parse(fernway ?? '')]), fernway);
    assert.equal(noteAt(calledOn([vscode.Uri.parse(dossier ?? '')]), undefined)?.uri, dossier);
    assert.equal(noteAt(calledOn(['group']), undefined), undefined);
  });

  test('is not the note that is being edited where a row or a file is clicked that is no note', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('memory', {
      provideTextDocumentContent: () => 'Kestrel',
    });
    await vscode.window.showTextDocument(vscode.Uri.parse(kestrel ?? ''));
    assert.equal(noteAt(calledOn([]), undefined)?.uri, kestrel);
    assert.equal(noteAt(calledOn([{}]), undefined)?.uri, kestrel);
    assert.equal(noteAt(calledOn(['group']), undefined), undefined);
    assert.equal(noteAt(calledOn([vscode.Uri.parse('memory:/notes/x.md')]), undefined), undefined);
    await closeEditors();
    provider.dispose();
  });

  test('is no other where it has gone, and what was named is said to have', async () => {
    assert.equal(await wanted(['gone']), undefined);
    assert.equal(await wanted([{}], 'memory:/notes/gone.md'), '{0} is no longer there.');
    assert.equal(noteAt(calledOn(['gone']), kestrel)?.uri, kestrel);
  });

  test('is the note as it is now where its row still shows it as it was', async () => {
    assert.equal(row(fernway)?.note?.title, 'Fernway');
    files.write('companies/fernway/negotiation.md', log('Fernway Ltd'));
    index.touch('everything');
    const now = (await index.settled()).byUri.get(fernway ?? '');
    assert.notEqual(row(fernway)?.note, now);
    const clicked = calledOn([fernway]);
    assert.deepEqual(await chosen(clicked, aNegotiation), { ok: true, value: [now] });
    assert.deepEqual(await note(clicked, aNegotiation), { ok: true, value: now });
    assert.deepEqual(notes(clicked), [now]);
  });

  test('is the only one there is, without a question, and a refusal where there is none', async () => {
    files.remove('companies/kestrel/negotiation.md');
    index.touch('everything');
    assert.equal(await wanted([]), fernway);
    assert.equal(await wanted([dossier]), fernway);
    files.remove('companies/fernway/negotiation.md');
    index.touch('everything');
    assert.equal(await wanted([]), aNegotiation.none.text);
  });
});
