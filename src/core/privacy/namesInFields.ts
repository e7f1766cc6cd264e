import { kindOfWord } from './namedWords';
import { isOrdinary } from '../search/ordinaryWords';
import type { Fields, FieldValue } from '../frontMatter/fields';
import { namesWhom } from './namePlaces';
import { plainText, readNames, type Expecting, type NamesRead } from './readNames';

/** Fields of ours in which nobody is named. */
const ours = /^(?:type|currency|timezone|when|themes|questions|title)$/;

/** Fields that begin with a company: the alternative to an offer. */
const alternatives = /^batna$|alternative|other_offers?|plan_b|fallback/i;

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
        visit(inner, item, expected(own) ?? 'sentence');
      }
  };
  for (const [key, value] of Object.entries(fields))
    if (alternatives.test(key)) for (const line of textsIn(value)) take(companyListed(line));
    else if (!ours.test(key)) visit(key, value, expected(namesWhom(key)) ?? 'sentence');
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

/** An item of a list of companies, or of what there is besides: `Halden at 190k`, `Stay at Ottermap`. */
export function companyListed(line: string): NamesRead {
  const [first = ''] = plainText(line).split(/[:,;(|]|\s[-–—·]\s/);
  const words = first.trim().split(/\s+/);
  const isNamed =
    words.length <= 4 &&
    words.every(word => /^[\p{Lu}\p{Lo}\p{N}&]/u.test(word) || /^(?:of|and|the|de|du|di)$/.test(word));
  if (
    isNamed &&
    words.some(word => /\p{L}/u.test(word)) &&
    !words.every(word => kindOfWord(word) !== 'name' && words.length === 1)
  ) {
    const rest = readNames(plainText(line).slice(first.length), 'sentence');
    return { companies: [first.trim(), ...rest.companies], people: rest.people };
  }
  return readNames(line, 'entry');
}

function textsIn(value: FieldValue): readonly string[] {
  if (typeof value === 'string') return value.split('\n').slice(0, 200);
  return (isList(value) ? value : Object.values(value)).flatMap(textsIn);
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
