const german =
  /(?<!\p{L})(?:der|die|das|den|dem|des|und|ist|sind|war|nicht|kein|keine|mit|für|ich|wir|sie|ein|eine|einen|auf|im|zu|zum|zur|bei|nach|noch|auch|habe|hat|wird|über)(?!\p{L})/giu;
const english =
  /(?<!\p{L})(?:the|and|is|are|was|were|not|no|with|for|we|they|she|he|a|an|on|in|to|of|at|that|have|has|will|about)(?!\p{L})/giu;

/** Whether a text is in a language where every noun has a capital, so that a capital alone makes no name. */
export function capitalisesNouns(text: string): boolean {
  return counted(german, text) > counted(english, text);
}

function counted(words: RegExp, text: string): number {
  return text.match(words)?.length ?? 0;
}
