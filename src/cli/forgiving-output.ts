import type { Output } from './output.ts';

/** The same output, whose reader may go away (a terminal that is closed) without that being a failure of ours. */
export function forgivingOutput({ write, line, flush, close }: Output): Output {
  return { write: forgiving(write), line: forgiving(line), flush: forgiving(flush), close: forgiving(close) };
}

/** The same for one function that writes. */
export function forgiving<Given extends unknown[]>(write: (...given: Given) => void): (...given: Given) => void {
  return (...given) => {
    try {
      write(...given);
    } catch (error) {
      if (!(error instanceof Error && 'syscall' in error)) throw error;
    }
  };
}
