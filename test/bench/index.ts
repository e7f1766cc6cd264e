import { checklistSpeed } from './checklistSpeed';
import { deadlineWakeUps } from './deadlineWakeUps';
import { grammarSpeed } from './grammarSpeed';
import { loadSpeed } from './loadSpeed';
import { hostSpeed } from './hostSpeed';
import { hostWindows } from './hostWindows';
import { noteQuality } from './noteQuality';
import { notesSpeed } from './notesSpeed';
import { redaction } from './redaction';
import { searchQuality } from './searchQuality';
import { searchSpeed } from './searchSpeed';

type Topics = Readonly<Record<string, () => void | Promise<void>>>;

/** What is measured in plain Node. `npm run bench search` runs the topics whose names begin so, `-- --full` at more sizes. */
const topics: Topics = {
  checklistSpeed,
  deadlineWakeUps,
  grammarSpeed,
  loadSpeed,
  noteQuality,
  notesSpeed,
  redaction,
  searchQuality,
  searchSpeed,
};

/** What needs a VS Code, and is measured only when it is named. */
const inVsCode: Topics = { hostSpeed, hostWindows };

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter(name => !name.startsWith('--'));
  const all = wanted.length > 0 ? { ...topics, ...inVsCode } : topics;
  for (const [name, run] of Object.entries(all)) {
    if (wanted.length > 0 && !wanted.some(start => name.startsWith(start))) continue;
    console.log(`\n=== ${name}`);
    await run();
  }
}

void main();
