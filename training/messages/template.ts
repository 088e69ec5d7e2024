import { pick, type Random } from './random.ts';

/** Lists of words that templates name: `<thing>` is one of `things.get('thing')`, templates themselves. */
export type Slots = ReadonlyMap<string, readonly string[]>;

/**
 * One sentence of a template. `{one|other|}` is one of these, nested as one likes; `<slot>` one of a list; everything
 * else is itself.
 */
export function write(template: string, slots: Slots, random: Random): string {
  const { text } = writeUpTo(template, 0, slots, random);
  return text
    .replace(/ +/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim();
}

function writeUpTo(template: string, start: number, slots: Slots, random: Random): { text: string; at: number } {
  let text = '';
  let at = start;
  while (at < template.length) {
    const letter = template[at] ?? '';
    if (letter === '|' || letter === '}') break;
    if (letter === '{') {
      const choice = writeChoice(template, at + 1, slots, random);
      text += choice.text;
      at = choice.at;
    } else if (letter === '<') {
      const end = template.indexOf('>', at);
      const name = template.slice(at + 1, end);
      const list = slots.get(name);
      if (end === -1 || list === undefined) throw new Error(`no slot '${name}' for: ${template}`);
      text += write(pick(random, list), slots, random);
      at = end + 1;
    } else {
      text += letter;
      at += 1;
    }
  }
  return { text, at };
}

function writeChoice(template: string, start: number, slots: Slots, random: Random): { text: string; at: number } {
  const options: string[] = [];
  let at = start;
  for (;;) {
    const option = writeUpTo(template, at, slots, random);
    options.push(option.text);
    if (option.at >= template.length) throw new Error(`no end of a choice in: ${template}`);
    at = option.at + 1;
    if (template[option.at] === '}') return { text: pick(random, options), at };
  }
}
