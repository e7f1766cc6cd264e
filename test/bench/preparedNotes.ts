import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomFrom } from './syntheticNotes';

const words =
  'the team a customer we launch platform review incident metric plan deadline search latency rollout budget design with for and after before because result lead data migration support scale hiring feedback'.split(
    ' ',
  );
const statuses = ['saved', 'applied', 'screen', 'interview', 'offer', 'rejected'];

/** The text of one note out of many, of 1 to 3 KB: stories, dossiers and negotiations as the extension scaffolds them. */
export function preparedNote(number: number): { readonly path: string; readonly text: string } {
  const random = randomFrom(number + 1);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const sentence = (): string =>
    `${Array.from({ length: 8 + Math.floor(random() * 10) }, () => pick(words)).join(' ')}.`;
  const paragraph = (): string => Array.from({ length: 1 + Math.floor(random() * 4) }, sentence).join(' ');
  const day = `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const name = `${pick(words)}-${number}`;
  if (number % 3 === 0) {
    const sections = ['Situation', 'Task', 'Action', 'Result', 'Learning', 'Evolution'].map(
      heading =>
        `## ${heading}\n\n<!-- What belongs here: ${sentence()} -->\n\n${random() < 0.7 ? `${paragraph()}\n` : ''}`,
    );
    return {
      path: `stories/${name}.md`,
      text: `---\ntype: story\ntitle: ${sentence().slice(0, 40)}\nwhen: ${day}\ncompany: ${pick(words)}\nrole: Lead\nquestions: []\nthemes: [${pick(words)}, ${pick(words)}]\n---\n\n${sections.join('\n')}`,
    };
  }
  const tasks = Array.from(
    { length: 12 },
    () => `- [${random() < 0.5 ? 'x' : ' '}] ${sentence().slice(0, 50)}`,
  );
  if (number % 3 === 1) {
    return {
      path: `companies/${name}/dossier.md`,
      text: `---\ntype: company\ncompany: ${name}\nrole: Lead\nstage: scaleup\nstatus: ${pick(statuses)} # pipeline\nrecruiter: "@${pick(words)}"\nnext_action: ${pick(words)}\nnext_action_on: ${day}\ninterview_on:\n---\n\n# ${name}\n\n## Checklist\n\n${tasks.join('\n')}\n\n## Notes\n\n${paragraph()}\n\n> ${sentence()}\n\n### Rounds\n\n1. ${sentence()}\n2. ${sentence()}\n\n| who | what |\n|---|---|\n| a | b |\n\n${paragraph()}\n`,
    };
  }
  const log = Array.from({ length: 6 }, () => `### ${day}\n\n- ${sentence()}\n  - ${sentence()}\n`);
  return {
    path: `companies/${name}/negotiation.md`,
    text: `---\ntype: negotiation\ncompany: ${name}\nstatus: open\noffered_on: ${day}\ndeadline: ${day}T17:00[Europe/Berlin]\nmy_deadline: ${day}\ncurrency: EUR\nbase: 150,000\nbonus: 10%\nsign_on:\nequity: 0.1%\nbatna: ${sentence().slice(0, 30)}\n---\n\n## Offer\n\n${paragraph()}\n\n## Log\n\n${log.join('\n')}\n`,
  };
}

/** Writes so many notes below a folder. */
export async function writeNotes(root: string, count: number): Promise<void> {
  const notes = Array.from({ length: count }, (_, i) => preparedNote(i));
  for (const folder of new Set(notes.map(({ path }) => dirname(path))))
    await mkdir(join(root, folder), { recursive: true });
  await eachAtOnce(notes, ({ path, text }) => writeFile(join(root, path), text));
}

/** The same many things at once as the index does. */
export async function eachAtOnce<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const left = all.values();
  const worker = async (): Promise<void> => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: 64 }, worker));
}
