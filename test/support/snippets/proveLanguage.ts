import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandSnippet } from '../../../src/core/snippets/expandSnippet';
import { languages } from '../../../src/core/snippets/languages';
import { readSnippets } from '../../../src/core/snippets/readSnippets';
import { repositoryRoot } from '../repositoryRoot';
import { runCommand } from '../runCommand';
import type { Stops } from '../stops';
import { temporaryFolder } from '../temporaryFolder';
import type { Toolchain, Way } from './toolchain';

/** What became of a language: whether its tools are there, what was run, and what went wrong. */
export interface Proof {
  readonly language: string;
  readonly isRequired: boolean;
  readonly wasRun: boolean;
  /** For every way to run it, those of its commands that do not answer; only when none could be taken. */
  readonly missing: readonly string[];
  /** Prefixes that the tools found are too old for. */
  readonly without: readonly string[];
  readonly complaints: readonly string[];
}

const test = /^(?:static )?(?:def|function|void|func|fun) (test\w*)/gim;

/** Compiles and runs the skeleton of a language as it is with nothing filled in, then all its snippets together. */
export async function proveLanguage(stops: Stops, toolchain: Toolchain): Promise<Proof> {
  const { language, isRequired, file } = toolchain;
  const proof = { language, isRequired, wasRun: false, missing: [], without: [], complaints: [] };
  const way = await wayThatIsThere(stops, toolchain.ways);
  if (Array.isArray(way)) return { ...proof, missing: way };
  const { without = [] } = way;
  const { skeleton, starters } = programs(language, without);
  const whole = toolchain.whole({
    skeleton,
    starters,
    tests: [...starters.matchAll(test)].map(([, name]) => name ?? ''),
  });
  const failed = (text: string) => firstFailure(stops, way, file, text);
  const complaints = [
    // A skeleton whose test also passes on a wrong solution would prove nothing.
    (await failed(skeleton.replace('+=', '-='))) === undefined && 'The test passes on a wrong solution.',
    await failed(skeleton),
    await failed(whole),
  ];
  return { ...proof, wasRun: true, without, complaints: complaints.filter(text => typeof text === 'string') };
}

/** The skeleton as a file of its own, and everything else of the language. */
function programs(language: string, without: readonly string[]) {
  const { indent, opening = '' } = languages.find(({ id }) => id === language) ?? {};
  const snippets = readSnippets(
    readFileSync(join(repositoryRoot, 'snippets', `${language}.json`), 'utf8'),
  ).filter(({ prefix }) => !without.includes(prefix));
  const expanded = (wanted: (prefix: string) => boolean) =>
    snippets
      .filter(({ prefix }) => wanted(prefix))
      .map(({ body }) => `${expandSnippet(body, indent === undefined ? {} : { indent })}\n`)
      .join('\n');
  return {
    skeleton: opening + expanded(prefix => prefix === 'ivcode'),
    starters: expanded(prefix => prefix !== 'ivcode'),
  };
}

/** The first way whose tools all answer, or what each of the ways lacks. */
async function wayThatIsThere(stops: Stops, ways: readonly Way[]): Promise<Way | string[]> {
  const missing: string[] = [];
  for (const way of ways) {
    const silent = await silentTools(stops, way);
    if (silent.length === 0) return way;
    missing.push(silent.join(' and '));
  }
  return missing;
}

async function silentTools(stops: Stops, { tools }: Way): Promise<readonly string[]> {
  const answers = await Promise.all(
    tools.map(async ([command = '', ...args]) => {
      const { code } = await runCommand(stops, command, args, { timeoutSeconds: 120 });
      return code === 0 ? [] : [[command, ...args].join(' ')];
    }),
  );
  return answers.flat();
}

/** What a program says when it cannot be compiled or ends badly, in a folder of its own. */
async function firstFailure(
  stops: Stops,
  { run }: Way,
  file: string,
  text: string,
): Promise<string | undefined> {
  const cwd = await temporaryFolder(stops);
  writeFileSync(join(cwd, file), text);
  for (const [command = '', ...args] of run) {
    const { code, output } = await runCommand(stops, command, args, { cwd, timeoutSeconds: 120 });
    if (code !== 0) return `${[command, ...args].join(' ')} (${code})\n${output}`;
  }
  return undefined;
}
