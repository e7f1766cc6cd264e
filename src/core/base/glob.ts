/** Whether a part of a path is a pattern and no name. */
export function isPattern(part: string): boolean {
  return /[*?{[]/.test(part);
}

/**
 * A path pattern as an expression: `*` and `?` stay within a name, `**` goes through folders, `{a,b}` is either,
 * `[a-z]` is one of these. Whatever makes no sense as a pattern stands for itself.
 */
export function globExpression(pattern: string): RegExp {
  try {
    return new RegExp(`^${expressionOf(pattern)}$`, 'u');
  } catch {
    // Such as letters from z to a.
    return new RegExp(`^${pattern.replace(special, '\\$&')}$`, 'u');
  }
}

const special = /[\\^$.*+?()[\]{}|/]/g;

function expressionOf(pattern: string): string {
  let expression = '';
  let alternatives = 0;
  for (let at = 0; at < pattern.length; at++) {
    const rest = pattern.slice(at);
    const sign = rest.charAt(0);
    const folders = /^\*\*(?:\/|$)/.exec(rest)?.[0];
    const letters = /^\[([!^]?)([^\]/]+)\]/.exec(rest);
    if (folders !== undefined && (at === 0 || pattern[at - 1] === '/')) {
      expression += folders.endsWith('/') ? '(?:[^/]+/)*' : '.*';
      at += folders.length - 1;
    } else if (sign === '*') expression += '[^/]*';
    else if (sign === '?') expression += '[^/]';
    else if (letters) {
      const [whole, not = '', of = ''] = letters;
      expression += `[${not === '' ? '' : '^/'}${of.replace(/[\\[\]^]/g, '\\$&')}]`;
      at += whole.length - 1;
    } else if (sign === '{' && rest.includes('}')) {
      expression += '(?:';
      alternatives++;
    } else if (sign === '}' && alternatives > 0) {
      expression += ')';
      alternatives--;
    } else if (sign === ',' && alternatives > 0) expression += '|';
    else expression += sign.replace(special, '\\$&');
  }
  return expression + ')'.repeat(alternatives);
}
