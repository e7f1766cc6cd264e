import { isOrdinary } from './ordinaryWords';
import type { Fields, FieldValue } from '../notes/note';
import { namesWhom } from './namePlaces';
import { plainText, readNames, type Expecting, type NamesRead } from './readNames';

/** Fields of ours in which nobody is named. */
const ours = /^(?:type|stage|currency|timezone|when|themes|questions|title)$/;

/** The names in a note's fields: in those for people or companies as a whole, in others where a sentence has them. */
export function namesInFields(fields: Fields): NamesRead {
  const companies: string[] = [];
  const people: string[] = [];
  const take = (read: NamesRead) => {
    companies.push(...read.companies);
    people.push(...read.people);
  };
  const visit = (key: string, value: FieldValue, expecting: Expecting): void => {
    if (typeof value === 'string') {
      for (const line of value.split('\n').slice(0, 200))
        take(
          expecting === 'companies'
            ? { companies: wholeNames(line), people: [] }
            : readNames(line, expecting),
        );
    } else if (isList(value)) for (const item of value) visit(key, item, expecting);
    else
      for (const [inner, item] of Object.entries(value)) {
        const own = namesWhom(inner);
        if (
          own === undefined &&
          expecting === 'someone' &&
          !/^(?:name|role|title|email|phone|notes?|date|on|url|linkedin)$/i.test(inner)
        )
          take(readNames(inner, 'someone'));
        visit(inner, item, expected(own) ?? 'entry');
      }
  };
  for (const [key, value] of Object.entries(fields))
    if (!ours.test(key)) visit(key, value, expected(namesWhom(key)) ?? 'entry');
  return { companies, people };
}

function expected(whom: ReturnType<typeof namesWhom>): Expecting | undefined {
  return whom === 'people' ? 'someone' : whom;
}

/** A company's name is whatever stands there, unless it says that there is none. */
export function wholeNames(line: string): readonly string[] {
  return plainText(line)
    .split(/[;|/]|,\s(?!(?:Inc|Ltd|LLC|GmbH|Corp|Co|S\.A|PLC)\b)|\s[–—]\s|\s\(|\)$/iu)
    .map(part => part.trim())
    .filter(
      part =>
        /\p{L}{2}/u.test(part) && part.split(/\s+/).length <= 6 && !/^(?:tbd|n\/a|none|unknown)$/i.test(part),
    )
    .filter(part => !part.split(/\s+/).every(word => /^\p{Ll}/u.test(word) && isOrdinary(word)));
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
