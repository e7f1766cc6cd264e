type Table = readonly (readonly [found: RegExp, better: string])[];

/** Words that are kept out of what people read, and what to write instead. */
const words: Table = [
  // Nobody talks like this.
  [/\bshall\b/i, 'will, should, or “do you want”'],
  [/\bwhom\b/i, 'who'],
  [/\b(?:whence|thence|hence|hither|henceforth)\b/i, 'from where, so, from now on'],
  [/\b(?:here|there|where)(?:by|in|of|to|upon|with)\b/i, 'by, in, of, to or with “it” or “this”'],
  [/\bupon\b/i, 'on'],
  [/\b(?:amongst|whilst|albeit|ought|unto|lest)\b/i, 'among, while, although, should, to, so that … not'],
  [/\bmay (?:it|this|that|they|you) \w+/i, 'a plain wish or request'],
  [/\b(?:is|are) to (?:be|have)\b/i, 'who does it: “What will you design?”'],
  [/\bstill to be\b/i, '“still to fill in”'],
  [/\bany more\b/i, '“no longer”'],
  [/\bmend(?:ed)?\b/i, 'fix'],
  [/\bfault\b/i, '“this is a bug in the extension”'],
  [/\b(?:kindly|please)\b/i, 'the request without it'],
  [/\ballow \w+ing it\b/i, 'what to change: “Make the file writable”'],
  [/\bgoes on without\b|\bEnter leaves\b/, '“Leave empty to skip”'],
  [/\bempty the field\b/i, '“Leave empty to clear”'],
  [/\b(?:is|are) as (?:it was|they were)\b/i, '“has not changed”'],
  [/\bwith commas between\b/i, '“separated by commas”'],
  [/\bin no list\b/i, '“not listed anywhere”'],
  [/\bremembered of\b/i, 'remembered about'],
  // One word for one thing: the glossary in CONTRIBUTING.md has them.
  [/\bcolli(?:des?|ding|sions?)\b/i, 'conflict'],
  [/\bin process\b/i, '“in the running”'],
  [/\bdeadline of (?:the|an) offer\b|\btheir deadline is\b/i, '“offer deadline”'],
  [/\bmy own deadline\b/i, '“my deadline”'],
  [/\bgo(?:es)? on after (?:the|a) pause\b/i, 'resume'],
  // Things do not stand or lie around: they are somewhere.
  [/\bstands?\b(?! (?:out|for|with)\b)/i, 'is, are'],
  [/\b(?:lies|lie|lying)\b/i, 'is, are'],
  // A turn where English has a plain word.
  [/\b(?:be|is|not) read (?:as an?|out of)\b/i, '“isn’t recognised as”'],
  [/\bthat (?:is|are) known here\b/i, '“not a known …”'],
  [/\bwrite a blank\b/i, 'a space'],
  [/\b(?:utilise|commence|terminate|obtain|purchase|endeavour)\b/i, 'use, start, end, get, buy, try'],
  [/\b(?:in order to|prior to|in case of|with regard to|in the event)\b/i, 'to, before, if, about'],
  [/\b(?:successfully|simply|just click|obviously)\b/i, 'nothing: it says no more'],
  // The spelling is British, here as in the guide.
  [/\b(?!\w*(?:siz|priz|seiz)(?:e|ed|es|ing)\b)\w{2,}iz(?:e|ed|es|ing|ations?)\b/i, 'the spelling with s'],
  [/\b\w*(?:color|behavior|favor|honor|labor|neighbor|rumor|humor)\w*/i, 'the spelling with -our'],
  [/\b(?:center\w*|theater|gray\w*|catalog|fulfill|enroll|skillful)\b/i, 'the British spelling'],
  [/\b\w+(?:ancel|abel|avel|ignal|odel)(?:ed|ing)\b/i, 'two l: cancelled, labelled, travelled'],
  [/\b(?:analyz|paralyz)\w+/i, 'the spelling with s'],
];

/** What a short text in the interface does without, beyond that. */
const marks: Table = [
  [/!/, 'a full stop'],
  [/\w'|'\w/, 'an apostrophe like this: ’'],
  [/"/, 'quotes like these: “ ”'],
  [/\.\.\./, 'one sign: …'],
  [/ {2}|^ | $/, 'one space, and none at the ends'],
  [/\b(?!(?:STAR|YAML|UTF|MB|EUR|VS)\b)[A-Z]{2,}\b/, 'small letters: only abbreviations are in capitals'],
  // A capital where no sentence begins, but for names.
  [
    /(?<=[\p{L}\p{N},’)] )(?!(?:Code|Enter|Explorer|Friday|Kestrel|Labs|Okafor|Notes|Prep|Restricted|Mode|STAR|Tab|VS)\b)\p{Lu}[\p{Ll}’]+/u,
    'small: only a sentence begins with a capital',
  ],
];

/** What is stilted in a text, each with what to write instead. */
export function stilted(text: string): readonly string[] {
  return found(words, text);
}

/** The same for a text of the interface, and what else is not plain in it. */
export function notPlain(text: string): readonly string[] {
  // What others call a thing, or a user may type, is quoted as it is.
  return [...stilted(text), ...found(marks, text.replace(/“[^”]*”/g, '“”'))];
}

function found(table: Table, text: string): readonly string[] {
  // Code is what it is, and what is put in is not ours.
  const prose = text.replace(/`[^`]*`/g, '`…`').replace(/\{\d\}/g, '…');
  return table.flatMap(([mark, better]) => {
    const match = mark.exec(prose)?.[0];
    return match === undefined ? [] : [`“${match}” in “${text}”: better ${better}`];
  });
}
