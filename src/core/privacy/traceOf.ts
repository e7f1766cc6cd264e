/**
 * An error as the log may have it: its kind, its code, and where in our code it was. Its words are left out, since
 * they quote what could not be read; so are the folders of the machine.
 */
export function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const name = /^[A-Z]\w*( \([A-Z]\w*\))?$/i.test(error.name) ? error.name : 'Error';
  const code = 'code' in error && isCode(error.code) ? ` (${error.code})` : '';
  return [`${name}${code}`, ...framesOf(error)].join('\n');
}

function isCode(code: unknown): code is string {
  return typeof code === 'string' && /^[A-Z]\w*$/i.test(code);
}

const ownFrame = /^\s+at .*\b(extension|later)\.js:(\d+):(\d+)\)?$/;

/**
 * Where our own lines of the stack are. The stack begins with the words of the error, which may look like such lines;
 * so nothing but the names of our two files and numbers is taken from it.
 */
function framesOf({ message, stack = '' }: Error): readonly string[] {
  const start = stack.indexOf(message);
  const lines = start < 0 ? [] : stack.slice(start + message.length).split('\n');
  return lines.flatMap(line => {
    const [, file, row, column] = ownFrame.exec(line) ?? [];
    return file === undefined ? [] : [`    at ${file}.js:${row}:${column}`];
  });
}
