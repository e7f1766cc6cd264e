import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { summary, type Report } from '../report';
import { loadReport, reportFileVariable } from '../reportFile';
import { repositoryRoot } from '../repositoryRoot';
import { runTool } from '../runTool';
import type { Stops } from '../stops';
import { temporaryFolder } from '../temporaryFolder';

/** Part of an npm script, counted as one check, or one of our own tools, which counts its tests. */
type Step = { readonly command: string } | { readonly tool: string };

interface Tier {
  readonly name: string;
  readonly steps: readonly Step[];
}

const manifest = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
}; // npm has read it before us.

/** What an npm script does, so that it is said there alone. */
function script(name: string): Step[] {
  return (manifest.scripts[name] ?? '').split(' && ').map(command => ({ command }));
}

/**
 * One stage after the other; in a stage, the tiers of a lane run beside those of the other lanes. Windows have the
 * machine for themselves: what VS Code tells late, or not at all, is told later still when others work beside it.
 */
const stages: readonly (readonly (readonly Tier[])[])[] = [
  [[{ name: 'package', steps: script('package') }]],
  [
    [
      { name: 'types', steps: script('check') },
      { name: 'lint', steps: script('lint') },
      { name: 'format', steps: script('format:check') },
      { name: 'pages', steps: [{ tool: 'testPages.js' }] },
    ],
    [
      { name: 'unit', steps: [{ tool: 'testUnit.js' }] },
      { name: 'snippets', steps: [{ tool: 'testSnippets.js' }] },
      { name: 'grammar', steps: [{ tool: 'testGrammar.js' }] },
      { name: 'torture', steps: [{ command: 'node out/torture/index.js --writes --scale 0.03' }] },
    ],
  ],
  [
    [
      { name: 'host', steps: [{ tool: 'testHost.js' }] },
      { name: 'web', steps: [{ tool: 'testWeb.js' }] },
      { name: 'e2e', steps: [{ tool: 'testE2e.js' }] },
    ],
  ],
];

interface Result {
  readonly name: string;
  readonly report: Report;
  readonly seconds: number;
}

/** Runs every tier, also after one that fails, and ends with what each came to. */
runTool(async stops => {
  const results: Result[] = [];
  for (const lanes of stages)
    results.push(...(await Promise.all(lanes.map(lane => runLane(stops, lane)))).flat());
  const total = sum(results.map(({ report }) => report));
  console.log('');
  for (const { name, report, seconds } of results) console.log(`${summary(name, report)} (${seconds} s)`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});

async function runLane(stops: Stops, tiers: readonly Tier[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const { name, steps } of tiers) {
    const start = Date.now();
    const parts: Report[] = [];
    for (const step of steps) parts.push(await runStep(stops, name, step));
    const report = sum(parts);
    const seconds = Math.round((Date.now() - start) / 1000);
    // A tier in which nothing ran has not passed.
    results.push({ name, report: report.passed + report.failed === 0 ? failed : report, seconds });
  }
  return results;
}

function sum(reports: readonly Report[]): Report {
  return {
    passed: reports.reduce((count, report) => count + report.passed, 0),
    failed: reports.reduce((count, report) => count + report.failed, 0),
  };
}

async function runStep(stops: Stops, tier: string, step: Step): Promise<Report> {
  if ('command' in step) return (await run(stops, tier, step.command, [], {})) === 0 ? passed : failed;
  const file = join(await temporaryFolder(stops), 'report');
  const path = join(repositoryRoot, 'out', 'support', step.tool);
  const code = await run(stops, tier, process.execPath, [path], { [reportFileVariable]: file });
  const report = loadReport(file) ?? failed;
  return code !== 0 && report.failed === 0 ? { ...report, failed: 1 } : report;
}

const passed: Report = { passed: 1, failed: 0 };
const failed: Report = { passed: 0, failed: 1 };

/** Runs without input and shows what is said, each line behind the name of its tier; ends with the exit code. */
async function run(
  stops: Stops,
  tier: string,
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
): Promise<number> {
  const binaries = join(repositoryRoot, 'node_modules', '.bin');
  const child = spawn(command, args, {
    cwd: repositoryRoot,
    shell: args.length === 0,
    env: { ...process.env, ...variables, PATH: `${binaries}${delimiter}${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  show(tier, child.stdout);
  show(tier, child.stderr);
  const closed = once(child, 'close');
  const ended = once(child, 'exit');
  stops.add(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await ended;
  });
  await ended;
  // Its last words; what outlives it may keep them open for good.
  await Promise.race([closed, pause(2000, undefined, { ref: false })]);
  return child.exitCode ?? 1;
}

function show(tier: string, output: Readable): void {
  createInterface({ input: output }).on('line', line => console.log(`${tier.padEnd(8)} │ ${line}`));
}
