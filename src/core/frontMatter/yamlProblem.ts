import type { ErrorCode } from 'yaml';
import { say, type Message } from '../base/message';

/** What a YAML error is to a person who writes notes, and the code of the rule that can mend it. */
export function yamlProblem(
  code: ErrorCode,
  message: string,
  sign: string,
): { code: string; message: Message } {
  return {
    code: mendable[code] ?? 'yaml-error',
    message: sentences[code]?.(sign, message) ?? say('This is not valid YAML: {0}.', message),
  };
}

const mendable: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'tab-in-yaml',
  BAD_SCALAR_START: 'needs-quotes',
  BLOCK_AS_IMPLICIT_KEY: 'needs-quotes',
};

const sentences: Partial<Record<ErrorCode, (sign: string, message: string) => Message>> = {
  TAB_AS_INDENT: () => say('Front matter is indented with spaces, not with tabs.'),
  BAD_SCALAR_START: sign => say('A value that begins with `{0}` needs quotes around it.', sign),
  BLOCK_AS_IMPLICIT_KEY: () => say('A value with a colon and a space in it needs quotes around it.'),
  MISSING_CHAR: (_, message) =>
    message.includes('quote')
      ? say('A quote is opened here and not closed.')
      : say('Write each field as `name: value`.'),
  MULTIPLE_DOCS: () => say('Front matter cannot hold a line that begins with `---`, except its last.'),
};
