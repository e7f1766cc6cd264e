/** Whether the guide means only startups by what stands below this heading. */
export function isForStartups(heading: string): boolean {
  return heading.startsWith('Startup: ');
}
