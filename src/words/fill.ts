export type Parameters = Readonly<Record<string, string | number>>;

/** Puts parameters into a sentence of the catalogue: `{name}` becomes the parameter of that name. */
export function fill(sentence: string, parameters: Parameters): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(parameters[name] ?? placeholder));
}
