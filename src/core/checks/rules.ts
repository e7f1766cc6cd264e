import { badAmount } from './badAmount';
import { badDate } from './badDate';
import { duplicateKey } from './duplicateKey';
import { misnamedField } from './misnamedField';
import { missingTitle } from './missingTitle';
import { missingType } from './missingType';
import { needsQuotes } from './needsQuotes';
import type { Rule } from './rule';
import { tabInYaml } from './tabInYaml';
import { unknownChoice } from './unknownChoice';
import { unknownType } from './unknownType';
import { unknownZone } from './unknownZone';
import { wrongShape } from './wrongShape';

/** Every rule. A new one is a file beside this one and a word in this list. */
export const rules: readonly Rule[] = [
  tabInYaml,
  duplicateKey,
  needsQuotes,
  missingType,
  unknownType,
  misnamedField,
  wrongShape,
  unknownChoice,
  badDate,
  unknownZone,
  badAmount,
  missingTitle,
];
