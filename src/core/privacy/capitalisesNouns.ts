const german =
  /(?<!\p{L})(?:der|die|das|den|dem|des|und|ist|sind|war|nicht|kein|keine|mit|für|ich|wir|sie|ein|eine|einen|auf|im|zu|zum|zur|bei|nach|noch|auch|habe|hat|wird|über|von|vom|am|bis|zwei)(?!\p{L})/giu;
// Words that both have (in, an, was, will) say nothing.
const english =
  /(?<!\p{L})(?:the|and|is|are|were|not|no|with|for|we|they|she|he|a|on|to|of|at|that|have|has|about)(?!\p{L})/giu;

/** Whether a text is in a language where every noun has a capital, so that a capital alone makes no name. */
export function capitalisesNouns(text: string): boolean {
  return counted(german, text) > counted(english, text);
}

function counted(words: RegExp, text: string): number {
  return text.match(words)?.length ?? 0;
}
