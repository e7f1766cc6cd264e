import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { repositoryRoot } from '../support/repositoryRoot';

interface Axe {
  run(options: { readonly runOnly: readonly string[] }): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly unknown[] }[];
  }>;
}
declare const axe: Axe;

const axeSource = readFileSync(
  createRequire(join(repositoryRoot, 'package.json')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Holds a page of ours against WCAG, on the colour that VS Code paints behind it. */
export async function checkAccessibility(frame: Frame, background: string): Promise<void> {
  await frame.evaluate(axeSource);
  const violations = await frame.evaluate(async colour => {
    document.body.style.background = `var(${colour})`;
    const found = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes).slice(0, 600)}`);
  }, background);
  assert.deepEqual(violations, []);
}
