import type { Report } from '../report';
import type { Watch } from '../../e2e/watch';

/** Says what was seen of all windows, and counts it as one more test. Where nobody could look it counts as none. */
export async function lookBack(watch: Watch, report: Report): Promise<Report> {
  const { servers, hosts, calls, requests, strays } = await watch.seen();
  if (servers === 0 && requests === 0) return report;
  const failed: Report = { ...report, failed: report.failed + 1 };
  console.log(`\nAll windows: ${requests} requests of their pages`);
  for (const stray of strays) console.log(`  astray: ${stray}`);
  if (strays.length > 0) return failed;
  if (!watch.seesProcesses) {
    console.log('- their extension hosts were not watched: that needs Linux and strace (skipped)');
    return report;
  }
  console.log(
    `  ${calls} calls of ${hosts} extension hosts of ${servers} servers, traced from their first to their last`,
  );
  if (hosts < servers) return failed;
  console.log(
    '✔ nothing was sent anywhere, and nothing written outside the workspaces and the storage of VS Code',
  );
  return { ...report, passed: report.passed + 1 };
}
