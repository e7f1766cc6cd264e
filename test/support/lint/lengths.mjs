/** What may be longer than the rules of the house have it: by how much, and why. The best list is an empty one. */
/** @type {readonly { file: string, lines?: number, functions?: number, why: string }[]} */
export const allowances = [];

const limit = max => ['error', { max, skipBlankLines: true, skipComments: true }];
const ofLines = max => ({ 'max-lines': limit(max) });
const ofFunctions = max => ({ 'max-lines-per-function': limit(max) });

/** How long a file and a function may be. A suite of tests is one function, and as long as its list. */
export const lengths = [
  { files: ['**/*.ts'], rules: ofLines(400) },
  { files: ['src/**/*.ts'], rules: { ...ofLines(300), ...ofFunctions(60) } },
  { files: ['test/{support,torture,bench}/**/*.ts'], rules: ofFunctions(60) },
  ...allowances.map(({ file, lines, functions }) => ({
    files: [file],
    rules: { ...(lines && ofLines(lines)), ...(functions && ofFunctions(functions)) },
  })),
];
