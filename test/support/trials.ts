interface Process {
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How often something is tried: a little in every run, more where the environment says by what to multiply. */
export function trials(count: number): number {
  const { process } = globalThis as { process?: Process };
  return Math.ceil(count * Number(process?.env['TRIALS'] ?? 1));
}
