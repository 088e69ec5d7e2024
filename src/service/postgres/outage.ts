import { describeOutage, type OutageKind } from '../../words/database-en.ts';

/** The database cannot do its work at the moment; nobody's input is wrong. Over HTTP this is a 503. */
export class DatabaseUnavailable extends Error {
  readonly kind: OutageKind;

  /** True when the connection broke during a commit: the change may be there or not. */
  readonly outcomeUnknown: boolean;

  constructor(kind: OutageKind, options: { readonly cause: unknown; readonly outcomeUnknown?: boolean }) {
    super(describeOutage(kind), { cause: options.cause });
    this.name = 'DatabaseUnavailable';
    this.kind = kind;
    this.outcomeUnknown = options.outcomeUnknown ?? false;
  }
}

/** What kind of outage an error of the driver tells of; undefined when it is a mistake in a statement or its values. */
export function outageOf(error: unknown): OutageKind | undefined {
  if (error instanceof DatabaseUnavailable) return error.kind;
  if (!(error instanceof Error)) return undefined;
  if (error instanceof AggregateError) return error.errors.map(outageOf).find((kind) => kind !== undefined);
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (typeof code === 'string') return outageOfCode(code, syscall);
  return DRIVER_MESSAGES.some((message) => error.message.includes(message)) ? 'unreachable' : undefined;
}

/** The same error, or the outage that it tells of. */
export function asOutage(error: unknown, outcomeUnknown = false): unknown {
  const kind = outageOf(error);
  if (kind === undefined || error instanceof DatabaseUnavailable) return error;
  return new DatabaseUnavailable(kind, { cause: error, outcomeUnknown });
}

function outageOfCode(code: string, syscall: string | undefined): OutageKind | undefined {
  // A missing socket file; elsewhere ENOENT has nothing to do with the database.
  if (code === 'ENOENT' || code === 'EACCES') return syscall === 'connect' ? 'unreachable' : undefined;
  return SYSTEM_CODES.has(code) ? 'unreachable' : (EXACT[code] ?? CLASSES[code.slice(0, 2)]);
}

/** SQLSTATEs, and below whole classes of them: PostgreSQL's documentation, appendix A. */
const EXACT: Readonly<Record<string, OutageKind>> = {
  '57P01': 'stopping',
  '57P02': 'stopping',
  '57P03': 'stopping',
  '57014': 'timed-out',
  '55P03': 'timed-out',
  '25P03': 'timed-out',
  '25006': 'read-only',
  '53100': 'disk-full',
  '3D000': 'no-such-database',
  '58030': 'disk-error',
  XX001: 'disk-error',
  XX002: 'disk-error',
};

const CLASSES: Readonly<Record<string, OutageKind>> = {
  '08': 'unreachable',
  '28': 'sign-in-refused',
  '53': 'too-busy',
};

const SYSTEM_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** What `pg` says itself comes without a code. */
const DRIVER_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed and is not queryable',
];
