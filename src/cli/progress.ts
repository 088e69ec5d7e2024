import type { Output } from './output.ts';

/** One line on a terminal that shows how far the work is. */
export type Progress = {
  /** Replaces the line; cheap, most calls do nothing. */
  show(text: string): void;
  /** Takes the line away, before anything else is written there. */
  clear(): void;
};

/** No more often than this, in milliseconds: faster than one can read, slow enough to cost nothing. */
const INTERVAL = 100;

const START_OF_LINE = '\r\u001b[K';

/** Shows progress on the terminal given; none is shown without one. */
export function makeProgress(terminal: Output | undefined, width: () => number): Progress {
  let shown = false;
  let next = 0;
  return {
    show(text) {
      if (terminal === undefined || performance.now() < next) return;
      next = performance.now() + INTERVAL;
      shown = true;
      // A line that wraps could not be taken away again.
      terminal.write(START_OF_LINE + text.slice(0, width() - 1));
    },
    clear() {
      if (shown) terminal?.write(START_OF_LINE);
      shown = false;
    },
  };
}
