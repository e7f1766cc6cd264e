/** The title of a letter as it begins a row. */
export function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}
