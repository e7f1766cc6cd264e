import { Uri } from 'vscode';
import { answer } from '../../src/core/base/result';
import { createNoteWriter } from '../../src/platform/writing/noteWriter';
import type { Asked, Told, Writing } from './asked';
import { indexNotes } from './indexNotes';
import { startReminders, type Reminders } from './reminders';

/** One process with the product's door for writes, its reminders and its index, as each window's extension host has them. */
const storage = process.argv[2] ?? '';
const writer = createNoteWriter({ storage: Uri.file(storage) });
const running: { reminders?: Reminders } = {};
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

async function act(asked: Asked): Promise<Told> {
  switch (asked.do) {
    case 'remind':
      running.reminders = startReminders(storage, asked.deadlines, asked.hours);
      return { ok: true, said: '' };
    case 'be at':
      await running.reminders?.beAt(asked.instant);
      return { ok: true, said: JSON.stringify(running.reminders?.shown()) };
    case 'tell':
      return { ok: true, said: JSON.stringify(running.reminders?.shown()) };
    case 'put off':
      await running.reminders?.putOff();
      return { ok: true, said: '' };
    case 'index':
      return { ok: true, said: JSON.stringify(await indexNotes(asked.path)) };
    case 'replace':
    case 'append':
    case 'create':
    case 'recover':
    case 'go on':
      return write(asked);
  }
}

async function write(asked: Writing): Promise<Told> {
  const uri = Uri.file(asked.path);
  switch (asked.do) {
    case 'replace': {
      const done = await writer.edit(uri, text => {
        const start = text.indexOf(asked.from);
        return answer(start < 0 ? [] : [{ start, end: start + asked.from.length, text: asked.to }]);
      });
      return done.ok ? { ok: true, said: done.value } : { ok: false, said: done.why.text };
    }
    case 'append': {
      const done = await writer.edit(uri, text =>
        answer([{ start: text.length, end: text.length, text: asked.text }]),
      );
      return done.ok ? { ok: true, said: done.value } : { ok: false, said: done.why.text };
    }
    case 'create': {
      const names = Array.from({ length: 20 }, (_, at) => (at === 0 ? 'dossier.md' : `dossier-${at + 1}.md`));
      const made = await writer.create(uri, names, asked.text);
      return made.ok ? { ok: true, said: made.value.fsPath } : { ok: false, said: made.why.text };
    }
    case 'recover':
      await writer.recover(log);
      return { ok: true, said: '' };
    case 'go on':
      // Until it is killed.
      for (let at = 0; ; at += 1)
        await writer.edit(uri, text => {
          const [from, to] = text.includes('[ ]') ? ['[ ]', '[x]'] : ['[x]', '[ ]'];
          const start = text.indexOf(from);
          return answer([{ start, end: start + 3, text: to }]);
        });
  }
}

process.on('message', (message: { readonly number: number; readonly asked: Asked }) => {
  act(message.asked)
    .catch((error: unknown): Told => ({ ok: false, said: String(error) }))
    .then(told => process.send?.({ number: message.number, told }))
    .catch(() => process.exit(1));
});
process.send?.({ number: 0, told: { ok: true, said: 'ready' } });
