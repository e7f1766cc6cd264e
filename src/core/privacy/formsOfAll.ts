import { foldName } from './foldedText';
import { nameForms, nameOf, type NameForm } from './nameForms';
import type { Label } from './standIns';
import type { ToHide } from './redact';

/** All ways of writing all names. Who is called Mina in one place and Mina Okafor in another has one stand-in. */
export function formsOfAll({ companies, people, others }: ToHide): readonly NameForm[] {
  // What is hidden by hand comes first: its owner knows best. Then the longer names, which may have shorter ones.
  return [...formsOf(others, 'NAME'), ...formsOf(companies, 'COMPANY'), ...formsOf(people, 'PERSON')];
}

function formsOf(names: readonly string[], label: Label): readonly NameForm[] {
  const sorted = [...new Set(names.map(nameOf))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const owners = new Map<string, string>();
  const forms: NameForm[] = [];
  for (const name of sorted) {
    const { letters } = foldName(name);
    const of = owners.get(letters);
    for (const form of nameForms(name, label, of ?? name)) {
      if (!owners.has(form.letters)) owners.set(form.letters, of ?? name);
      forms.push(form);
    }
  }
  return forms;
}
