/** Something that was started and can be stopped. Stopping twice is the same as once. */
export interface Disposable {
  dispose(): void;
}

/** One disposable for many. All are stopped, the last first, also when one of them throws. */
export function together(...parts: readonly Disposable[]): Disposable {
  let left = [...parts].reverse();
  return {
    dispose() {
      const now = left;
      left = [];
      const errors: unknown[] = [];
      for (const part of now) {
        try {
          part.dispose();
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length === 1) throw errors[0];
      if (errors.length > 1) throw new AggregateError(errors, 'Several parts could not be stopped');
    },
  };
}
