import { type DestinationStream, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino';

/** What a log may say of an error. Messages are left out: they often repeat a value, which may be somebody's. */
type LoggedError = {
  readonly name: string;
  readonly code?: string;
  /** Names of the database: of the table, the column, the constraint. */
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  /** Where it was thrown, innermost first. */
  readonly at: readonly string[];
  readonly cause?: LoggedError;
};

const MOST_FRAMES = 12;
const MOST_CAUSES = 3;

/** One JSON value a line; errors under `err` or `error` as `describeError` has them. */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error) => describeError(error), error: (error) => describeError(error) },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What there is to know of an error, without its message. */
export function describeError(error: unknown, causes = MOST_CAUSES): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const { code, table, column, constraint } = error as Error &
    Partial<Record<'code' | 'table' | 'column' | 'constraint', unknown>>;
  const names = Object.entries({ code, table, column, constraint }).filter(([, value]) => typeof value === 'string');
  const cause = error.cause === undefined || causes === 0 ? {} : { cause: describeError(error.cause, causes - 1) };
  return { name: error.name, ...Object.fromEntries(names), at: framesOf(error), ...cause };
}

function framesOf({ stack = '' }: Error): readonly string[] {
  return stack
    .split('\n')
    .filter((line) => FRAME.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim().slice('at '.length));
}

/** A line of a message may look like a frame at first sight; one that ends in a file and a place is one. */
const FRAME = /^ {4}at .*:\d+:\d+\)?$/;
