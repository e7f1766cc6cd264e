/** How often a property is tried: more when the environment says by what to multiply. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil(count * Number(process.env['FC_RUNS'] ?? 1)) };
}
