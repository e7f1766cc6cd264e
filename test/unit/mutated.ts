import fc from 'fast-check';
import 'tests:unit/edits';
import 'tests:unit/frontMatter';
import 'tests:unit/notes';
import 'tests:unit/time';

// `npm run test:mutation` runs these hundreds of times: the tests of the code that it changes, and no others.
fc.configureGlobal({ seed: 20_261_125 });
