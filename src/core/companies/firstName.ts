/**
 * What one calls a person of this name. A name stays whole where it does not say which its first one is: with a
 * title, an initial, or in a script without capitals.
 */
export function firstName(name: string): string {
  const [first = ''] = name.split(/\s+/);
  return /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u.test(first) && !titles.test(first) ? first : name;
}

const titles =
  /^(?:mr|mrs|ms|mx|miss|sir|dr|prof|professor|doctor|herr|frau|hr|fr|mme|monsieur|madame|señora?|signora?|don|doña|the|team)$/i;
