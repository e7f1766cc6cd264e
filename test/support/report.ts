/** What a tier of tests comes to. The line that carries it out of a VS Code is written and read here. */
export interface Report {
  readonly passed: number;
  readonly failed: number;
}

const mark = 'interview-prep-report ';

/** Said when the tests begin: what comes before is VS Code finding its feet. */
export const startLine = 'interview-prep-start';

export function reportLine({ passed, failed }: Report): string {
  return `${mark}${passed} ${failed}`;
}

export function readReportLine(line: string): Report | undefined {
  const [, passed, failed] = new RegExp(`${mark}(\\d+) (\\d+)`).exec(line) ?? [];
  return passed === undefined || failed === undefined
    ? undefined
    : { passed: Number(passed), failed: Number(failed) };
}

export function summary(tier: string, { passed, failed }: Report): string {
  return `${tier}: ${passed} passed, ${failed} failed`;
}
