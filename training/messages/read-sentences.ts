import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SENSE_KINDS, type SenseKind } from '../../src/rulebook/messages/sense/model.ts';
import type { Slots } from './template.ts';

/** Sentences of one thought, in one language. Groups go whole to one side of the split. */
export type Group = {
  readonly name: string;
  readonly language: string;
  readonly kinds: readonly SenseKind[];
  /** What it may be as well: neither for nor against these. */
  readonly perhaps: readonly SenseKind[];
  /** How many distinct sentences are written from each template for learning. */
  readonly most: number;
  readonly templates: readonly string[];
  readonly slots: Slots;
};

/** Sentences that are written from a template where its group says no other number. */
const MOST = 60;

const FOLDER = path.join(import.meta.dirname, 'sentences');
const EXAMINATION = path.join(import.meta.dirname, 'examination');

/**
 * Reads `KIND.LANGUAGE.txt` (`clean` for what is no finding) and `slots.LANGUAGE.txt`. In them `== name` begins a group,
 * with `+kind` for another kind that it is, `?kind` for one that it may be, and `*number` for how many
 * sentences come of each template; `name = one / other` is a slot.
 */
export function readGroups(): readonly Group[] {
  const files = filesIn(FOLDER);
  const slots = new Map(
    files.filter((file) => file.startsWith('slots.')).map((file) => [languageOf(file), readSlots(file)]),
  );
  return files
    .filter((file) => !file.startsWith('slots.'))
    .flatMap((file) => readFile(FOLDER, file, slots.get(languageOf(file)) ?? new Map()));
}

/** The examination: sentences from which nothing is learned, and that were written when everything else was. */
export function readExamination(): readonly Group[] {
  return filesIn(EXAMINATION).flatMap((file) => readFile(EXAMINATION, file, new Map()));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

function languageOf(file: string): string {
  return file.split('.').at(-2) ?? '';
}

function linesOf(folder: string, file: string): readonly string[] {
  const lines = readFileSync(path.join(folder, file), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

function readSlots(file: string): Slots {
  const entries = linesOf(FOLDER, file).map((line): [string, string[]] => {
    const [name, list] = line.split(' = ');
    if (name === undefined || list === undefined) throw new Error(`${file}: no slot: ${line}`);
    return [name, list.split(' / ')];
  });
  return new Map(entries);
}

function readFile(folder: string, file: string, slots: Slots): readonly Group[] {
  const language = languageOf(file);
  const own = file.split('.')[0]?.replaceAll('-', '_') ?? '';
  const groups: { head: string; templates: string[] }[] = [];
  for (const line of linesOf(folder, file)) {
    if (line.startsWith('== ')) groups.push({ head: line.slice(3), templates: [] });
    else groups.at(-1)?.templates.push(line);
  }
  return groups.map(({ head, templates }) => {
    const [name = '', ...marks] = head.split(' ');
    const marked = (mark: string) => marks.filter((word) => word.startsWith(mark)).map((word) => kindOf(word.slice(1)));
    const most = Number(marks.find((word) => word.startsWith('*'))?.slice(1) ?? MOST);
    const kinds = own === 'clean' ? [] : [kindOf(own), ...marked('+')];
    return { name: `${own}.${language}.${name}`, language, kinds, perhaps: marked('?'), most, templates, slots };
  });
}

function kindOf(name: string): SenseKind {
  const kind = SENSE_KINDS.find((one) => one === name);
  if (kind === undefined) throw new Error(`no kind '${name}'`);
  return kind;
}
