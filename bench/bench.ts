import type { Figure } from './figure.ts';

/** What a benchmark gets from whoever runs it. */
export type BenchOptions = {
  /** Fewer events and rounds: minutes become seconds. */
  readonly short: boolean;
  /** The folder with the labelled data; `fairness` and `screen` only. */
  readonly data: string;
  progress(text: string): void;
  /** Says something that is neither a figure nor progress. */
  say(message: string): void;
};

/** One benchmark of the project. */
export type Bench = {
  readonly name: string;
  /** One line for `--help`. */
  readonly about: string;
  /** Figures as they become known. Throws when it cannot be run. */
  run(options: BenchOptions): AsyncIterable<Figure>;
};
