import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../refusal';
import { repositoryRoot } from '../repositoryRoot';
import { runTool } from '../runTool';

/** What is changed, and the tests that are to notice: only quick ones, for each runs as often as there are changes. */
const groups: Readonly<Record<string, { readonly mutate: string; readonly tests: string }>> = {
  frontMatter: {
    mutate: ['frontMatter/frontMatter', 'frontMatter/plainYaml', 'markdown/splitFrontMatter']
      .map(name => `src/core/${name}.ts`)
      .join(),
    tests: '^(Front matter|A note whose|The reader of plain|Where a field)',
  },
  edits: {
    mutate: 'src/core/edits/*.ts',
    tests: '^(Setting|Adding|Noting|Inserting|A text as|An edit that)',
  },
  time: {
    mutate: 'src/core/time/*.ts',
    tests:
      '^(Calendar days|A written date|The instant|A day from|A moment that a person types (?!never makes))',
  },
};

/** Below it, a file has changes that people would notice and tests do not. */
const least = 85;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

runTool(() => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter(name => !(name in groups));
  if (unknown.length > 0) throw new Refusal(`No such modules: ${unknown.join(', ')}. There are ${known()}.`);
  const scores = Object.entries(groups)
    .filter(([name]) => wanted.length === 0 || wanted.includes(name))
    .flatMap(([name, { mutate, tests }]) => scoresOf(name, mutate, tests));
  for (const { file, score, counts } of scores) console.log(`${score.toFixed(1)} %  ${file}  ${counts}`);
  return Promise.resolve(scores.every(({ score }) => score >= least) ? 0 : 1);
});

function known(): string {
  return Object.keys(groups).join(', ');
}

function scoresOf(name: string, mutate: string, tests: string) {
  const file = join(repositoryRoot, 'out', `mutation-${name}.json`);
  const stryker = join(repositoryRoot, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
  const { status } = spawnSync(process.execPath, [stryker, 'run', '--mutate', mutate], {
    cwd: repositoryRoot,
    stdio: 'inherit',
    env: { ...process.env, MUTATION_TESTS: tests, MUTATION_FILE: file },
  });
  if (status !== 0) throw new Refusal(`The changes of ${name} could not be tried.`);
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return Object.entries(files).flatMap(([path, { mutants }]) => {
    const count = (...kinds: readonly string[]) => mutants.filter(one => kinds.includes(one.status)).length;
    const noticed = count('Killed', 'Timeout');
    const missed = count('Survived', 'NoCoverage');
    if (noticed + missed === 0) return [];
    const counts = `${noticed} noticed, ${missed} not, ${count('Ignored')} left out`;
    return [{ file: path, score: (100 * noticed) / (noticed + missed), counts }];
  });
}
