/** What the tests use of `node:assert/strict`, for a worker that has no Node: esbuild.mjs puts it in its place. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';

  constructor(
    message: string | Error | undefined,
    usual: string,
    readonly actual?: unknown,
    readonly expected?: unknown,
  ) {
    super(message instanceof Error ? message.message : (message ?? usual));
  }
}

type Message = string | Error;
type Check = RegExp | ((error: unknown) => boolean) | (new (...args: never[]) => Error) | object;

function ok(value: unknown, message?: Message): asserts value {
  if (!value) throw new AssertionError(message, `${show(value)} is not truthy`, value, true);
}

function equal(actual: unknown, expected: unknown, message?: Message): void {
  if (!Object.is(actual, expected))
    throw new AssertionError(message, `${show(actual)} is not ${show(expected)}`, actual, expected);
}

function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (Object.is(actual, expected))
    throw new AssertionError(message, `both are ${show(actual)}`, actual, expected);
}

function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (!isSame(actual, expected))
    throw new AssertionError(message, `${show(actual)}\nis not\n${show(expected)}`, actual, expected);
}

function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  if (isSame(actual, expected))
    throw new AssertionError(message, `both are ${show(actual)}`, actual, expected);
}

function match(text: string, pattern: RegExp, message?: Message): void {
  if (!pattern.test(text))
    throw new AssertionError(message, `${show(text)} does not match ${String(pattern)}`, text, pattern);
}

function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  if (pattern.test(text))
    throw new AssertionError(message, `${show(text)} matches ${String(pattern)}`, text, pattern);
}

function fail(message?: Message): never {
  throw new AssertionError(message, 'Failed');
}

function throws(action: () => unknown, check?: Check | string, message?: Message): void {
  try {
    action();
  } catch (error) {
    checkError(error, check);
    return;
  }
  throw new AssertionError(typeof check === 'string' ? check : message, 'Nothing was thrown');
}

async function rejects(
  action: Promise<unknown> | (() => Promise<unknown>),
  check?: Check | string,
  message?: Message,
): Promise<void> {
  try {
    await (typeof action === 'function' ? action() : action);
  } catch (error) {
    checkError(error, check);
    return;
  }
  throw new AssertionError(typeof check === 'string' ? check : message, 'Nothing was rejected');
}

async function doesNotReject(action: Promise<unknown> | (() => Promise<unknown>)): Promise<void> {
  await (typeof action === 'function' ? action() : action);
}

function doesNotThrow(action: () => unknown): void {
  action();
}

function checkError(error: unknown, check: Check | string | undefined): void {
  if (check === undefined || typeof check === 'string') return;
  if (check instanceof RegExp) match(String(error), check);
  else if (typeof check !== 'function') {
    for (const [key, wanted] of Object.entries(check)) {
      const found: unknown = Reflect.get(Object(error) as object, key);
      if (wanted instanceof RegExp) match(String(found), wanted);
      else deepEqual(found, wanted);
    }
  } else if (check.prototype instanceof Error || check === Error) {
    if (!(error instanceof check)) throw error;
  } else ok((check as (error: unknown) => boolean)(error), `The error is another one: ${String(error)}`);
}

function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false;
  if (left instanceof Date) return right instanceof Date && left.getTime() === right.getTime();
  if (left instanceof RegExp)
    return right instanceof RegExp && left.source === right.source && left.flags === right.flags;
  if (left instanceof Map) return right instanceof Map && isSame([...left], [...right]);
  if (left instanceof Set) return right instanceof Set && isSame([...left], [...right]);
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(key => Object.hasOwn(right, key) && isSame(Reflect.get(left, key), Reflect.get(right, key)))
  );
}

function show(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value, undefined, 2)
    : typeof value === 'string'
      ? JSON.stringify(value)
      : String(value);
}

export default Object.assign(ok, {
  ok,
  equal,
  notEqual,
  strictEqual: equal,
  notStrictEqual: notEqual,
  deepEqual,
  deepStrictEqual: deepEqual,
  notDeepEqual,
  match,
  doesNotMatch,
  fail,
  throws,
  rejects,
  doesNotReject,
  doesNotThrow,
  AssertionError,
});
