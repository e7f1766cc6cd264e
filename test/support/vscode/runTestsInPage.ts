import { inspect } from 'node:util';
import type { Page } from 'playwright-core';
import { mapStacks } from '../mapStacks';
import { Refusal } from '../refusal';
import { readReportLine, startLine, type Report } from '../report';
import { isNoise } from './isNoise';

interface TestPage {
  readonly page: Page;
  readonly url: string;
  /** Settles with the reason when what serves the page ends by itself. */
  readonly died: Promise<string>;
  readonly print: (line: string) => void;
}

export interface TestRun {
  readonly code: number;
  readonly report: Report | undefined;
}

const silenceMinutes = 5;

/** Opens a VS Code whose extension host runs tests, passes on what they say, and answers how they ended. */
export async function runTestsInPage({ page, url, died, print }: TestPage): Promise<TestRun> {
  const run: { started: boolean; report?: Report; lastHeard: number } = {
    started: false,
    lastHeard: performance.now(),
  };
  // Of VS Code's own troubles on the way there we speak only when it never got there.
  const early: string[] = [];
  const hear = (level: string, words: readonly unknown[]): void => {
    run.lastHeard = performance.now();
    const line = words.map(word => (typeof word === 'string' ? word : inspect(word))).join(' ');
    const report = readReportLine(line);
    if (report !== undefined) run.report = report;
    else if (line === startLine) run.started = true;
    else if (run.report !== undefined || isNoise(line)) return;
    else if (run.started) print(mapStacks(line));
    else if (level === 'error') early.push(mapStacks(line));
  };

  await page.exposeFunction('codeAutomationLog', hear);
  const ended = new Promise<number>(settle => {
    page.exposeFunction('codeAutomationExit', settle).catch(() => settle(1));
  });
  const broken = new Promise<never>((_, reject) => {
    page.once('crash', () => reject(new Refusal('The page that runs the tests crashed.')));
    page.once('close', () => reject(new Refusal('The page that runs the tests was closed.')));
    void died.then(words => reject(new Refusal(`VS Code's server ended during the tests: ${words}`)));
    const watch = setInterval(() => {
      if (performance.now() - run.lastHeard < silenceMinutes * 60_000) return;
      clearInterval(watch);
      reject(new Refusal(`Nothing was heard of the tests for ${silenceMinutes} minutes.`));
    }, 1000).unref();
  });

  await Promise.race([page.goto(url), broken]);
  const code = await Promise.race([ended, broken]);
  if (!run.started) early.forEach(print);
  return { code, report: run.report };
}
