import { readFileSync } from 'node:fs';
import { prepareCopy } from '../../../src/core/privacy/redactedCopy';
suite('show', () => {
  test('x', () => {
    for (const name of (process.env['SHOW'] ?? '').split(',')) {
      const file = `test/fixtures/redaction/${name}`;
      const text = readFileSync(`${file}.md`, 'utf8');
      const { asked } = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as { asked: string[] };
      const p = prepareCopy({ originals: [{ path: 'x.md', text }], related: [], notes: [], ownName: '' });
      process.stdout.write(`=== ${name} asked ${asked.join()} left ${JSON.stringify(p.left.map(l => (l.isLikely ? '+' : '') + l.name))}\n${text}\n-----\n${p.with([...asked, ...p.left.flatMap(l => (l.isLikely ? l.name : []))]).copies.join()}\n`);
    }
  });
});
