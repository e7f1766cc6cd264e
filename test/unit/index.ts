import fc from 'fast-check';
import 'tests:unit';

// The same cases every time, so that a failure is the change's own; `npm run test:torture` looks for others.
if (process.env['FC_RUNS'] === undefined) fc.configureGlobal({ seed: 20_261_125 });
