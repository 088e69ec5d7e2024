import path from 'node:path';
import { z } from 'zod';
import { type NumberRange, readRanges } from '../rulebook/canaries/numbers.ts';
import { REGIME_NAMES } from '../rulebook/subject-requests/regimes.ts';
import type { SettingName } from '../words/config-en.ts';

/** Where a process runs, as far as the defaults depend on it. */
export type Surroundings = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isRoot: boolean;
};

/** How one setting is given and read. */
export type Setting<Value> = {
  readonly variable: string;
  /** The option of a command that stands above the variable, without dashes. */
  readonly option?: string;
  readonly schema: z.ZodType<Value, string>;
  /** What is read when nothing is given; undefined when it may be left out. */
  readonly standard?: (surroundings: Surroundings) => string;
  /** `secret`: never shown. `url`: shown without what is secret in it. */
  readonly shown?: 'secret' | 'url';
};

/** Every setting there is, in the order in which they are shown. Words: `src/words/config-en.ts`. */
export const SETTINGS = {
  port: { ...given('KINGSTON_PORT', 'port'), schema: wholeNumber(0, 65_535), standard: () => '8080' },
  host: { ...given('KINGSTON_HOST', 'host'), schema: text(/^[\w.:%-]+$/), standard: () => '127.0.0.1' },
  dataDirectory: { ...given('KINGSTON_DATA', 'data'), schema: file(), standard: standardDataDirectory },
  databaseUrl: {
    ...given('DATABASE_URL', 'database'),
    schema: text(/^postgres(ql)?:\/\/\S+$/),
    shown: 'url',
  },
  databaseConnections: {
    ...given('KINGSTON_DATABASE_CONNECTIONS'),
    schema: wholeNumber(4, 500),
    standard: () => '20',
  },
  postgresUser: { ...given('KINGSTON_POSTGRES_USER'), schema: text(/^[\w.-]+\$?$/) },
  clock: { ...given('KINGSTON_CLOCK', 'clock'), schema: z.enum(['wall', 'events']) },
  marketplaceName: {
    ...given('KINGSTON_MARKETPLACE'),
    schema: text(/^\S(?:.{0,58}\S)?$/u),
    standard: () => 'Kingston Express',
  },
  hubs: { ...given('KINGSTON_HUBS'), schema: hubNames(), standard: () => 'Kingston' },
  marketplaceUrl: { ...given('KINGSTON_MARKETPLACE_URL'), schema: webAddress() },
  policyFile: { ...given('KINGSTON_POLICY', 'policy'), schema: file() },
  statementsFile: { ...given('KINGSTON_STATEMENTS'), schema: file() },
  baseUrl: { ...given('KINGSTON_BASE_URL'), schema: webOrigin() },
  trustedOrigins: { ...given('KINGSTON_TRUSTED_ORIGINS'), schema: list(webOrigin()), standard: () => '' },
  trustedProxies: { ...given('KINGSTON_TRUSTED_PROXIES'), schema: list(network()), standard: () => '' },
  secretFile: { ...given('KINGSTON_SECRET_FILE'), schema: file() },
  customerLinkKeys: { ...given('KINGSTON_CUSTOMER_LINK_KEYS'), schema: z.union([webAddress(), folder()]) },
  dataLaws: {
    ...given('KINGSTON_DATA_LAWS'),
    schema: list(z.enum(REGIME_NAMES)).refine((laws) => laws.length > 0),
    standard: () => 'jamaica-dpa,gdpr',
  },
  customerOidcIssuer: { ...given('KINGSTON_CUSTOMER_OIDC_ISSUER'), schema: webAddress() },
  customerOidcClientId: { ...given('KINGSTON_CUSTOMER_OIDC_CLIENT_ID'), schema: text(/^[\x21-\x7e]{1,200}$/) },
  customerOidcClientSecret: {
    ...given('KINGSTON_CUSTOMER_OIDC_CLIENT_SECRET'),
    ...{ schema: text(/^[\x21-\x7e]{8,500}$/), shown: 'secret' },
  },
  customerOidcClaim: {
    ...given('KINGSTON_CUSTOMER_OIDC_CLAIM'),
    ...{ schema: text(/^[A-Za-z0-9_:/.-]{1,200}$/), standard: () => 'sub' },
  },
  auditKeyFile: { ...given('KINGSTON_AUDIT_KEY_FILE'), schema: file() },
  fileStore: { ...given('KINGSTON_FILE_STORE'), schema: z.union([bucket(), folder()]), shown: 'url' },
  keyRing: { ...given('KINGSTON_KEYRING_URL'), schema: z.union([kms(), transit(), folder()]), shown: 'url' },
  keyStore: { ...given('KINGSTON_KEY_STORE'), schema: z.union([bucket(), folder()]), shown: 'url' },
  telephony: { ...given('KINGSTON_TELEPHONY_URL'), schema: gateway(), shown: 'url' },
  moderation: { ...given('KINGSTON_MODERATION_URL'), schema: moderator(), shown: 'url' },
  moderationTimeout: {
    ...given('KINGSTON_MODERATION_TIMEOUT'),
    ...{ schema: wholeNumber(100, 10_000), standard: () => '1000' },
  },
  metricsToken: { ...given('KINGSTON_METRICS_TOKEN'), schema: z.string().min(16), shown: 'secret' },
  smtpUrl: { ...given('KINGSTON_SMTP_URL'), schema: text(/^smtps?:\/\/[^\s/?#]+\S*$/), shown: 'url' },
  mailFrom: { ...given('KINGSTON_MAIL_FROM'), schema: mailAddress() },
  relayDomain: { ...given('KINGSTON_RELAY_DOMAIN'), schema: text(/^(?=.{3,200}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/) },
  relayHost: { ...given('KINGSTON_RELAY_HOST'), schema: text(/^[\w.:%-]+$/), standard: () => '127.0.0.1' },
  relayPort: { ...given('KINGSTON_RELAY_PORT'), schema: wholeNumber(0, 65_535), standard: () => '2525' },
  relayTlsKey: { ...given('KINGSTON_RELAY_TLS_KEY'), schema: file() },
  relayTlsCertificate: { ...given('KINGSTON_RELAY_TLS_CERTIFICATE'), schema: file() },
  relayBehind: {
    ...given('KINGSTON_RELAY_BEHIND'),
    ...{ schema: list(z.union([z.ipv4(), z.ipv6()])), standard: () => '' },
  },
  canaryDomain: { ...given('KINGSTON_CANARY_DOMAIN'), schema: text(/^(?=.{3,200}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/) },
  canaryNumbers: { ...given('KINGSTON_CANARY_NUMBERS'), schema: numberRanges() },
  logLevel: {
    ...given('KINGSTON_LOG_LEVEL'),
    schema: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']),
    standard: () => 'info',
  },
  demo: { ...given('KINGSTON_DEMO', 'demo'), schema: trueOrFalse(), standard: () => 'false' },
} as const satisfies Readonly<Record<SettingName, Setting<unknown>>>;

function given<Variable extends string, Option extends string>(variable: Variable, option?: Option) {
  return { variable, ...(option === undefined ? {} : { option }) };
}

function text(form: RegExp): z.ZodType<string, string> {
  return z.string().regex(form);
}

function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}

/** `+18765550100-+18765550199, +18765557000` */
function numberRanges(): z.ZodType<readonly NumberRange[], string> {
  return z.string().transform((given, context) => {
    const ranges = readRanges(given);
    if (ranges !== undefined) return ranges;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });
}

/** `Kingston, Montego Bay`: the standard one first. */
function hubNames(): z.ZodType<readonly [string, ...string[]], string> {
  return z.string().transform((given, context) => {
    const [first = '', ...others] = given.split(',').map((name) => name.trim());
    const names: readonly [string, ...string[]] = [first, ...others];
    const isGood = names.every((name) => HUB_NAME.test(name)) && new Set(names).size === names.length;
    if (isGood) return names;
    context.addIssue({ code: 'custom' });
    return z.NEVER;
  });
}

const HUB_NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._-]{0,62}[\p{L}\p{N}])?$/u;

function file(): z.ZodType<string, string> {
  return z
    .string()
    .min(1)
    .refine((given) => !given.includes('\0'));
}

/** `https://key:secret@s3.eu-west-1.amazonaws.com/bucket/folder?region=eu-west-1`. */
function bucket(): z.ZodType<string, string> {
  return text(/^https?:\/\/[^\s:@/?#]+:[^\s:@/?#]+@[^\s@/?#]+\/[a-z0-9.-]{3,63}(?:\/[\w.-]+)*\/?\?region=[a-z0-9-]+$/);
}

/** `aws-kms+https://key:secret@kms.eu-west-1.amazonaws.com/<key>?region=eu-west-1`; a key by id, ARN or `alias/…`. */
function kms(): z.ZodType<string, string> {
  return text(/^aws-kms\+https?:\/\/[^\s:@/?#]+:[^\s:@/?#]+@[^\s@/?#]+\/[\w:/%-]+\?region=[a-z0-9-]+$/);
}

/** `vault+https://name:token@vault.example.com:8200/transit/<key>`. */
function transit(): z.ZodType<string, string> {
  return text(/^vault\+https?:\/\/[^\s:@/?#]*:[^\s:@/?#]+@[^\s@/?#]+(?:\/[\w.-]+){2,}$/);
}

/** `https://account:secret@gateway.example/calls`. */
function gateway(): z.ZodType<string, string> {
  return text(/^https?:\/\/[^\s:@/?#]+:[^\s:@/?#]+@[^\s@/?#]+(?:\/[^\s?#]*)?$/);
}

/** `https://account:secret@moderation.example/check`. Words of customers go there, so only on this machine may it be without https. */
function moderator(): z.ZodType<string, string> {
  return text(
    /^(?:https:\/\/[^\s:@/?#]+:[^\s:@/?#]+@[^\s@/?#]+|http:\/\/[^\s:@/?#]+:[^\s:@/?#]+@(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(?:\/[^\s?#]*)?$/,
  );
}

/** A path; what looks like a URL is one with a mistake in it. */
function folder(): z.ZodType<string, string> {
  return file().refine((given) => !/^[\w.+-]+:\/\//.test(given));
}

function trueOrFalse(): z.ZodType<boolean, string> {
  return z.enum(['true', 'false', '1', '0']).transform((given) => given === 'true' || given === '1');
}

/** `https://trust.example.com`, in the form in which browsers send it. */
function webOrigin(): z.ZodType<string, string> {
  return z.string().transform((given, context) => {
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const isOrigin = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
    if (isOrigin) return url.origin;
    context.addIssue('not an origin');
    return z.NEVER;
  });
}

/** A page or a file of others. Only on this machine may it come without https: anybody on the way could put something else there. */
function webAddress(): z.ZodType<string, string> {
  return text(/^(?:https:\/\/[^\s/?#@]+|http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?)(?:\/[^\s#]*)?$/);
}

/** `trust@shop.example`, or with a name: `Kingston Express <trust@shop.example>`. */
function mailAddress(): z.ZodType<string, string> {
  return text(/^(?:[^<>@\r\n]{1,100} <[^<>@\s]+@[A-Za-z0-9.-]+>|[^<>@\s]+@[A-Za-z0-9.-]+)$/u);
}

function network(): z.ZodType<string, string> {
  return z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()]);
}

function list<Value extends string>(one: z.ZodType<Value, string>): z.ZodType<readonly Value[], string> {
  return z
    .string()
    .transform((given) => given.split(',').map((part) => part.trim()))
    .transform((parts) => parts.filter((part) => part !== ''))
    .pipe(z.array(one));
}

/** Never a cache or a temporary folder, and not one for each checkout: what is there is meant to stay. */
function standardDataDirectory({ environment, home, isRoot }: Surroundings): string {
  if (isRoot) return '/var/lib/kingston-trust';
  const shared = environment['XDG_DATA_HOME'];
  // The specification has relative paths ignored.
  const base = shared !== undefined && path.isAbsolute(shared) ? shared : path.join(home, '.local/share');
  return path.join(base, 'kingston-trust');
}
