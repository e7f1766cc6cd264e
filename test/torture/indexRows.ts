import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeNotes } from '../bench/preparedNotes';
import type { Indexed } from './asked';
import { withWorkers, type Row } from './rows';

const megabyte = 2 ** 20;
/** Megabytes; what is above two is no note. */
const sizes = [1, 5, 20, 49, 51, 200];

const huge: Row = {
  id: 'R08',
  what: 'files of 1 to 200 MB among 10,000 notes: those above 2 MB are listed as too large, all others are read, in 20 s and 2 s, in 300 MB',
  count: 10_000,
  run: ({ folder, storage }, count) =>
    withWorkers(1, storage, async ([worker]) => {
      const notes = join(folder, 'interview-prep');
      await mkdir(notes);
      await writeNotes(notes, count);
      for (const size of sizes)
        await writeFile(join(notes, `${size}.md`), Buffer.alloc(size * megabyte, '# A line\nwith words\n'));
      const told = await worker?.ask({ do: 'index', path: folder });
      const tried = count + sizes.length;
      if (told?.ok !== true) return { tried, failures: [told?.said ?? 'nothing'] };
      // It is what `indexNotes` answers.
      const found = JSON.parse(told.said) as Indexed;
      const { coldMs, warmMs, residentMegabytes } = found;
      const large = sizes.filter(size => size > 2).map(size => `${size}.md`);
      const failures = [
        ...(found.notes === tried ? [] : [`${found.notes} notes`]),
        ...(String([...found.tooLarge].sort()) === String(large.sort())
          ? []
          : [`too large: ${found.tooLarge.join(', ')}`]),
        ...(coldMs <= 20_000 ? [] : [`${coldMs} ms`]),
        ...(warmMs <= 2000 ? [] : [`${warmMs} ms with what was kept`]),
        ...(residentMegabytes <= 300 ? [] : [`${residentMegabytes} MB`]),
      ];
      const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
      const measured = `${seconds(coldMs)}, ${seconds(warmMs)}, ${residentMegabytes.toFixed()} MB`;
      return { tried, failures, measured };
    }),
};

export const indexRows: readonly Row[] = [huge];
