import type { Report } from '../support/report';
import type { Watch } from './watch';

/** Says what was seen of all windows, and counts it as one more test. What nobody could watch counts as none. */
export async function lookBack(watch: Watch, report: Report): Promise<Report> {
  const { servers, hosts, calls, requests, strays } = await watch.seen();
  const isWatched = watch.seesProcesses && hosts >= servers;
  if (servers > 0 && isWatched)
    console.log(
      `All windows: ${hosts} extension hosts of ${servers} servers, ${calls} calls, ${requests} requests of pages`,
    );
  for (const stray of strays) console.log(`  stray: ${stray}`);
  if (strays.length > 0) {
    console.log('  1) something went where nothing of ours belongs');
    return { ...report, failed: report.failed + 1 };
  }
  if (!isWatched) {
    console.log('  - the processes were not watched: that needs Linux and strace (skipped)');
    return report;
  }
  return { ...report, passed: report.passed + 1 };
}
