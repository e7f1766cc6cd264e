import { parseArgs } from 'node:util';
import { saveReport } from '../reportFile';
import { runTool } from '../runTool';
import { proveLanguage, type Proof } from '../snippets/proveLanguage';
import { toolchains } from '../snippets/toolchains';

/** Proves the snippets of every language whose tools are on this machine, two languages at a time. */
runTool(async stops => {
  const { values } = parseArgs({
    options: { grep: { type: 'string' }, require: { type: 'boolean', default: false } },
  });
  const isComplete = values.require || ['1', 'true'].includes(process.env['CI'] ?? '');
  const waiting = toolchains.filter(({ language }) => new RegExp(values.grep ?? '').test(language));
  const proofs: Proof[] = [];
  const start = performance.now();
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const proof = await proveLanguage(stops, next);
      proofs.push(proof);
      console.log(lineOf(proof, isComplete));
    }
  };
  await Promise.all([work(), work()]);
  const failed = proofs.filter(proof => hasFailed(proof, isComplete));
  const proven = proofs.filter(proof => proof.wasRun && !hasFailed(proof, isComplete));
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\nproven in ${seconds} s: ${proven.map(({ language }) => language).join(', ')}`);
  saveReport({ passed: proven.length, failed: failed.length });
  return failed.length === 0 ? 0 : 1;
});

function hasFailed({ complaints, wasRun, isRequired }: Proof, isComplete: boolean): boolean {
  return complaints.length > 0 || (isComplete && isRequired && !wasRun);
}

function lineOf(proof: Proof, isComplete: boolean): string {
  const { language, wasRun, missing, without, complaints } = proof;
  if (complaints.length > 0) return `✗ ${language}\n${complaints.join('\n')}`;
  if (!wasRun) {
    const mark = hasFailed(proof, isComplete) ? '✗' : '–';
    return `${mark} ${language}: nothing on the PATH answers to ${missing.join(', nor to ')}`;
  }
  return `✓ ${language}${without.length > 0 ? `, but ${without.join(', ')}: its tools are too old` : ''}`;
}
