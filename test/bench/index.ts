import { checklistSpeed } from './checklistSpeed';
import { deadlineWakeUps } from './deadlineWakeUps';
import { grammarSpeed } from './grammarSpeed';
import { notesSpeed } from './notesSpeed';
import { redaction } from './redaction';
import { searchQuality } from './searchQuality';
import { searchSpeed } from './searchSpeed';

/** Every topic that is measured. `npm run bench search` runs those whose names begin so, `-- --full` at more sizes. */
const topics: Readonly<Record<string, () => void | Promise<void>>> = {
  checklistSpeed,
  deadlineWakeUps,
  grammarSpeed,
  notesSpeed,
  redaction,
  searchQuality,
  searchSpeed,
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).filter(name => !name.startsWith('--'));
  for (const [name, run] of Object.entries(topics)) {
    if (wanted.length > 0 && !wanted.some(start => name.startsWith(start))) continue;
    console.log(`\n=== ${name}`);
    await run();
  }
}

void main();
