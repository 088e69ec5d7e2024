import type { Output } from './output.ts';

/** The same output, whose reader may go away (a terminal that is closed) without that being a failure of ours. */
export function forgivingOutput(output: Output): Output {
  const forgiving =
    <Given extends unknown[]>(write: (...given: Given) => void) =>
    (...given: Given): void => {
      try {
        write(...given);
      } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error;
      }
    };
  return {
    write: forgiving(output.write),
    line: forgiving(output.line),
    flush: forgiving(output.flush),
    close: forgiving(output.close),
  };
}
