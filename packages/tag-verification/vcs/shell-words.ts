/** The words of a command as Python's `shlex.split` has them; undefined where a quote is not closed. */
export function shellWords(command: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  for (let position = 0; position < command.length; position += 1) {
    const character = command[position] ?? "";
    if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
      continue;
    }
    word ??= "";
    if (character === "'" || character === '"') {
      const end = closingQuote(command, position);
      if (end < 0) return undefined;
      const inside = command.slice(position + 1, end);
      word += character === '"' ? inside.replaceAll(/\\(["\\])/g, "$1") : inside;
      position = end;
    } else if (character === "\\") {
      position += 1;
      word += command[position] ?? "";
    } else {
      word += character;
    }
  }
  return word === undefined ? words : [...words, word];
}

function closingQuote(command: string, start: number): number {
  const quote = command[start];
  for (let position = start + 1; position < command.length; position += 1) {
    if (command[position] === quote) return position;
    if (quote === '"' && command[position] === "\\") position += 1;
  }
  return -1;
}
