import { readFileSync, writeFileSync } from 'node:fs';
import { readReportLine, reportLine, type Report } from './report';

/** Names the file in which a tier run by another process leaves its report. */
export const reportFileVariable = 'INTERVIEW_PREP_REPORT';

export function saveReport(report: Report): void {
  const file = process.env[reportFileVariable];
  if (file !== undefined) writeFileSync(file, reportLine(report));
}

export function loadReport(file: string): Report | undefined {
  try {
    return readReportLine(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // It never came to a report.
  }
}
