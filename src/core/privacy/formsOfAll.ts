import { foldName } from './foldedText';
import { nameForms, comparedName, type NameForm } from './nameForms';
import type { KnownNames } from './knownNames';
import type { Label } from './standIns';

export interface ToHide extends KnownNames {
  /** Whatever else its owner wants to hide. */
  readonly others: readonly string[];
}

/** All ways of writing all names. Who is called Mina in one place and Mina Okafor in another has one stand-in. */
export function formsOfAll({ companies, people, others }: ToHide): readonly NameForm[] {
  const isPart = (words: readonly string[]) => {
    const parts = new Set(
      words.flatMap(name => (/\s/.test(name) ? nameForms(name, 'PERSON') : [])).map(({ letters }) => letters),
    );
    return (name: string) =>
      !/\s/.test(comparedName(name)) && parts.has(foldName(comparedName(name)).letters);
  };
  // One word that is a part of a longer name is that name, whatever it was taken for where it stood alone.
  const isPartOfPerson = isPart(people);
  const isPartOfCompany = isPart(companies);
  // What is hidden by hand comes first: its owner knows best.
  return [
    ...formsOf(others, 'NAME'),
    ...formsOf(
      companies.filter(name => !isPartOfPerson(name)),
      'COMPANY',
    ),
    ...formsOf(
      people.filter(name => !isPartOfCompany(name)),
      'PERSON',
    ),
  ];
}

/** The longer names first, since they may have the shorter ones. */
function formsOf(names: readonly string[], label: Label): readonly NameForm[] {
  const sorted = [...new Set(names.map(comparedName))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const owners = new Map<string, string>();
  return sorted.flatMap(name => {
    const of = owners.get(foldName(name).letters) ?? name;
    const forms = nameForms(name, label, of);
    for (const { letters } of forms) if (!owners.has(letters)) owners.set(letters, of);
    return forms;
  });
}
