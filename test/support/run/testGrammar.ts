import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtInGrammars } from '../grammar/builtInGrammars';
import { saveReport } from '../reportFile';
import { repositoryRoot } from '../repositoryRoot';
import { runCommand } from '../runCommand';
import { runTool } from '../runTool';
import { installServer } from '../vscode/installServer';

/**
 * Compares how the markdown in test/fixtures/grammar is coloured with the snapshots beside it, on the grammars of
 * the VS Code that the other tests run in. With --update the snapshots are written anew: read them before you commit.
 */
runTool(async stops => {
  const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
  const { main } = await installServer(stops);
  const folder = join(repositoryRoot, 'test', 'fixtures', 'grammar');
  const snapshots = join(repositoryRoot, 'node_modules', 'vscode-tmgrammar-test', 'dist', 'snapshot.js');
  const grammars = builtInGrammars(main).flatMap(path => ['--grammar', path]);
  let failed = 0;
  const files = readdirSync(folder).filter(name => name.endsWith('.md'));
  for (const name of files) {
    const complain = (why: string) => {
      failed += 1;
      console.log(`✗ ${name}\n${why}`);
    };
    const snapshot = join(folder, `${name}.snap`);
    if (!values.update && !existsSync(snapshot)) {
      complain('It has no snapshot.');
      continue;
    }
    const { code, output } = await runCommand(
      stops,
      process.execPath,
      [
        snapshots,
        ...['--config', 'package.json', '--scope', 'text.html.markdown'],
        ...grammars,
        ...(values.update ? ['--updateSnapshot'] : []),
        join(folder, name).replaceAll('\\', '/'),
      ],
      { cwd: repositoryRoot },
    );
    if (code !== 0) complain(output.replace(/^grammar not found.*\n/gm, ''));
    else if (name === 'untouched.md' && readFileSync(snapshot, 'utf8').includes('.interview-prep'))
      complain('Something is coloured that must be left alone.');
    else console.log(`✓ ${name}`);
  }
  saveReport({ passed: files.length - failed, failed });
  return failed === 0 ? 0 : 1;
});
