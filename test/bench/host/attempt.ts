/** Does a part of a measurement. One that fails is told, makes the run fail, and keeps no other from being measured. */
export async function attempt(what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`\nNot measured: ${what}. ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
