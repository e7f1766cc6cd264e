import * as v from 'valibot';

/**
 * A command of package.json: its id, what may come with it, and what it answers to those who run it. `reads` makes
 * something of anything, as a call may come out of a link in a note: what it does not know is as if it had not come.
 */
export interface Command<Call = undefined, Answer = undefined> {
  readonly id: string;
  readonly reads: (argument: unknown) => Call;
  /** Of this type alone; it has no value. */
  readonly answers?: Answer | undefined;
}

/** A command with which nothing comes, but what it is called on. */
export function bare(id: string): Command {
  return { id, reads: () => undefined };
}

/** A command whose call has this shape; anything else is read as `none`. */
export function calledWith<Call>(
  id: string,
  shape: v.GenericSchema<unknown, Call>,
  none: NoInfer<Call>,
): Command<Call> {
  return {
    id,
    reads(argument) {
      const read = v.safeParse(shape, argument);
      return read.success ? read.output : none;
    },
  };
}

/** A part of a call that may be missing, and is passed over where it has another shape. */
export function some<Value>(shape: v.GenericSchema<unknown, Value>) {
  return v.fallback(v.optional(shape), undefined);
}
