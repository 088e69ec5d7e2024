import { fill, type Parameters } from './fill.ts';

/** Everything that can be set. */
export type SettingName =
  | 'port'
  | 'host'
  | 'dataDirectory'
  | 'databaseUrl'
  | 'databaseConnections'
  | 'postgresUser'
  | 'clock'
  | 'marketplaceName'
  | 'hubs'
  | 'marketplaceUrl'
  | 'policyFile'
  | 'statementsFile'
  | 'baseUrl'
  | 'trustedOrigins'
  | 'trustedProxies'
  | 'secretFile'
  | 'customerLinkKeys'
  | 'dataLaws'
  | 'customerOidcIssuer'
  | 'customerOidcClientId'
  | 'customerOidcClientSecret'
  | 'customerOidcClaim'
  | 'auditKeyFile'
  | 'fileStore'
  | 'keyRing'
  | 'keyStore'
  | 'telephony'
  | 'moderation'
  | 'moderationTimeout'
  | 'metricsToken'
  | 'smtpUrl'
  | 'mailFrom'
  | 'relayDomain'
  | 'relayHost'
  | 'relayPort'
  | 'relayTlsKey'
  | 'relayTlsCertificate'
  | 'relayBehind'
  | 'canaryDomain'
  | 'canaryNumbers'
  | 'logLevel'
  | 'demo';

/** What a setting is for, and what may be given for it. No full stops. */
export type SettingWords = { readonly about: string; readonly wanted: string };

export const SETTING_WORDS: Readonly<Record<SettingName, SettingWords>> = {
  port: { about: 'the port we serve at', wanted: 'a whole number from 0 to 65535; 0 takes any free one' },
  host: {
    about: 'the address we listen at',
    wanted: "an address or name of this machine, like '127.0.0.1' or '0.0.0.0'",
  },
  dataDirectory: {
    about: 'where the embedded database and all files are kept',
    wanted: 'the path of a directory; it is made when it is not there',
  },
  databaseUrl: {
    about: 'a PostgreSQL of your own instead of the embedded one',
    wanted: 'a URL like postgresql://user:password@host:5432/database',
  },
  databaseConnections: { about: 'how many connections we open at most', wanted: 'a whole number from 4 to 500' },
  postgresUser: {
    about: 'whom the embedded database runs as when kingston is started as root',
    wanted: 'the name or number of a user of this machine',
  },
  clock: {
    about: 'what time it is: that of the wall, or that of the latest event (for tests and past data)',
    wanted: "'wall' or 'events'",
  },
  marketplaceName: { about: 'how the marketplace is called on our pages', wanted: 'a name of up to 60 characters' },
  hubs: {
    about: 'the hubs that dispatch for sellers, the standard one first',
    wanted: 'names with commas between them, such as Kingston, Montego Bay',
  },
  marketplaceUrl: {
    about: 'where customers find their orders at the marketplace; they are sent there to come again',
    wanted: 'an address like https://shop.example.com/orders',
  },
  policyFile: { about: 'the policy that a new installation begins with', wanted: 'the path of a policy file' },
  statementsFile: {
    about: 'what statements of reasons say of where measures hold and of redress; otherwise that of Kingston Express',
    wanted: 'the path of a file like policy/statements/kingston-express.yaml',
  },
  baseUrl: {
    about: 'how browsers reach us',
    wanted: 'an address like https://trust.example.com, without a path',
  },
  trustedOrigins: {
    about: 'further origins whose pages may call us',
    wanted: 'addresses like https://shop.example.com, with commas between them',
  },
  trustedProxies: {
    about: 'proxies whose word we take for who is calling',
    wanted: "IP addresses or networks like '10.0.0.0/8', with commas between them",
  },
  secretFile: {
    about: 'the file with the secret that signs sessions',
    wanted: 'the path of a file that nobody else can read; it is made when it is not there',
  },
  customerLinkKeys: {
    about: 'the public keys that the marketplace signs links for its customers with; without them no link signs in',
    wanted:
      'the path of a JWKS file with Ed25519 or P-256 keys, or an address like https://shop.example.com/.well-known/jwks.json',
  },
  dataLaws: {
    about: 'the laws that say by when customers are answered about their data; the shortest time limit counts',
    wanted: "'gdpr', 'jamaica-dpa', or both with a comma between them",
  },
  customerOidcIssuer: {
    about:
      'the issuer of the marketplace’s own sign-in (OpenID Connect), by which customers can come; needs a client id',
    wanted: 'an address like https://accounts.shop.example.com',
  },
  customerOidcClientId: {
    about:
      'by what name the marketplace’s sign-in knows us; its redirect URI is our address with /v1/customer-sign-in/callback',
    wanted: 'the client id that it gave',
  },
  customerOidcClientSecret: {
    about: 'the secret that goes with the client id; without it we are a public client',
    wanted: 'the secret that it gave, 8 characters or more',
  },
  customerOidcClaim: {
    about: 'which claim of the marketplace’s sign-in is the reference that comes with orders',
    wanted: "the name of a claim, like 'sub'",
  },
  auditKeyFile: {
    about:
      'the file with the key that signs checkpoints of the tamper-evident log; audit-key in the data directory unless set',
    wanted: 'the path of a file that nobody else can read; it is made when it is not there',
  },
  fileStore: {
    about: 'where uploaded files lie, sealed: a directory, or a bucket of S3; files in the data directory unless set',
    wanted:
      'the path of a directory, or a URL like https://key:secret@s3.eu-west-1.amazonaws.com/bucket?region=eu-west-1',
  },
  keyRing: {
    about:
      'what seals the keys of customer values: a directory of files, AWS KMS or Vault; key-ring in the data directory unless set',
    wanted:
      'the path of a directory, aws-kms+https://key:secret@kms.eu-west-1.amazonaws.com/KEY?region=eu-west-1, or vault+https://name:token@vault.example.com:8200/transit/KEY',
  },
  keyStore: {
    about:
      'where the sealed keys of customer values lie, outside the database: a directory, or a bucket of S3; key-store in the data directory unless set',
    wanted:
      'the path of a directory, or a URL like https://key:secret@s3.eu-west-1.amazonaws.com/bucket?region=eu-west-1',
  },
  telephony: {
    about: 'the gateway that puts calls of carriers through to customers; without it there are no calls',
    wanted: 'a URL with the account and the secret in it, like https://account:secret@gateway.example/calls',
  },
  moderation: {
    about: 'a moderation service that is asked about messages besides our own screen; without it none is',
    wanted: 'a URL with the account and the secret in it, like https://account:secret@moderation.example/check',
  },
  moderationTimeout: {
    about: 'how long a message waits for that service at most, in milliseconds; then it goes on without',
    wanted: 'a whole number from 100 to 10000',
  },
  metricsToken: {
    about: 'the bearer token for /metrics; without it only this machine may read them',
    wanted: 'at least 16 characters',
  },
  smtpUrl: {
    about: 'the mail server that takes our mail; without it, or without an address to send from, no mail is sent',
    wanted: 'a URL like smtp://user:password@mail.example.com:587, or smtps://… for TLS from the start',
  },
  mailFrom: {
    about: 'whom our mail comes from',
    wanted: "an address like 'trust@example.com', or 'Kingston Express <trust@example.com>'",
  },
  relayDomain: {
    about:
      'the domain of the addresses by which customers answer mail of their conversations; without it no mail is taken, and they answer on the page',
    wanted: "a domain whose MX leads here, in small letters, like 'reply.example.com'",
  },
  relayHost: {
    about: 'the address we take mail at',
    wanted: "an address or name of this machine, like '127.0.0.1' or '0.0.0.0'",
  },
  relayPort: { about: 'the port we take mail at', wanted: 'a whole number from 0 to 65535; 0 takes any free one' },
  relayTlsKey: {
    about: 'the key with which mail comes encrypted (STARTTLS); needs the certificate',
    wanted: 'the path of a PEM file that nobody else can read',
  },
  relayTlsCertificate: {
    about: 'the certificate of the name that the MX has; needs the key',
    wanted: 'the path of a PEM file, with the certificates it rests on',
  },
  relayBehind: {
    about: 'mail servers of your own in front of us, whose word we take for who brings a mail (XFORWARD)',
    wanted: "IP addresses like '10.0.0.25', with commas between them",
  },
  canaryDomain: {
    about:
      'the domain of the addresses of customers who do not exist; its mail comes in where customers answer (KINGSTON_RELAY_DOMAIN), and nothing else does',
    wanted: "a domain whose MX leads here and that nothing shows to be ours, in small letters, like 'example.net'",
  },
  canaryNumbers: {
    about:
      'the telephone numbers of customers who do not exist; the telephony that has them tells us of calls and messages',
    wanted: "at most 20,000 numbers or ranges with commas between them, like '+18765550100-+18765550199'",
  },
  logLevel: {
    about: 'how much is logged',
    wanted: "one of 'fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'",
  },
  demo: { about: 'whether a new database is filled with a simulated marketplace', wanted: "'true' or 'false'" },
};

/** What can be wrong with a setting. */
export type ConfigProblemCode = 'not-understood' | 'unknown-setting';

const PROBLEMS: Readonly<Record<ConfigProblemCode, string>> = {
  'not-understood': '{setting} is {given}; give {wanted}',
  'unknown-setting': '{setting} is no setting; did you mean {nearest}?',
};

/** One sentence for what is wrong with a setting, with the cure. */
export function describeConfigProblem(code: ConfigProblemCode, parameters: Parameters): string {
  return fill(PROBLEMS[code], parameters);
}

/** Where a setting comes from, as the table of `kingston config` says it. */
export const SETTING_ORIGINS = {
  'command-line': 'command line',
  environment: 'environment',
  default: 'default',
} as const;
