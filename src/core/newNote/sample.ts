import { movedDates } from '../time/movedDates';
import type { Day } from '../time/day';

/** A file of the sample: its path below the folder that is opened, and its text. */
export interface SampleFile {
  readonly path: string;
  readonly text: string;
}

/** The day on which the files in `sample/` are read as they are: an offer, its deadline near, a final round to come. */
const writtenOn: Day = '2026-12-02';

/** The sample as if it had been written today. */
export function sampleOn(today: Day, files: readonly SampleFile[]): readonly SampleFile[] {
  const move = { from: writtenOn, to: today };
  return files.map(({ path, text }) => ({ path: movedDates(path, move), text: movedDates(text, move) }));
}

/** The sample in the data that the build wrote; `undefined` when it has another shape. */
export function parseSample(json: unknown): readonly SampleFile[] | undefined {
  return Array.isArray(json) && json.length > 0 && json.every(isFile) ? json : undefined;
}

function isFile(value: unknown): value is SampleFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'path' in value &&
    'text' in value &&
    typeof value.path === 'string' &&
    typeof value.text === 'string'
  );
}
