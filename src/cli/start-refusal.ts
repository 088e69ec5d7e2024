import type { Config } from '../service/config.ts';
import type { EmbeddedRefusal } from '../service/postgres/embedded/refusal.ts';
import { redactUrl } from '../service/redact.ts';
import type { StartRefusal } from '../service/start/refusal.ts';
import { describeEmbeddedRefusal, describeMigrationRefusal, describeOutage } from '../words/database-en.ts';
import { fill } from '../words/fill.ts';
import { START_SENTENCES } from '../words/start-en.ts';

/** Where everything is kept, as people call it: a data directory, or a database without its password. */
export function placeOf({ databaseUrl, dataDirectory }: Config): string {
  return databaseUrl === undefined ? dataDirectory : redactUrl(databaseUrl);
}

/** Why the service does not start, and what to do about it. */
export function describeStartRefusal(refusal: StartRefusal, config: Config): string {
  switch (refusal.code) {
    case 'embedded-refused':
      return describeEmbeddedRefusal(refusal.refusal.code, refusal.refusal.parameters);
    case 'migration-refused':
      return describeMigrationRefusal(refusal.refusal.code, refusal.refusal.parameters);
    case 'database-away':
      return `${refusal.database}: ${describeOutage(refusal.outage)}`;
    case 'other-clock':
    case 'port-in-use':
    case 'port-forbidden':
    case 'address-unknown':
    case 'secret-too-short':
    case 'secret-unreadable':
    case 'audit-key-damaged':
    case 'audit-key-unreadable':
    case 'link-keys-damaged':
    case 'link-keys-unreadable':
    case 'tables-not-permitted':
    case 'mail-tls-unreadable':
    case 'mail-not-taken':
    case 'bad-statement-texts':
      return fill(START_SENTENCES[refusal.code], refusal);
    case 'holds-demonstration':
    case 'holds-no-demonstration':
      return fill(START_SENTENCES[refusal.code], { place: placeOf(config) });
  }
}

/** Whether what was asked for is wrong, so that trying again is of no use: such a start ends with 2. */
export function isWronglyAsked({ code }: StartRefusal): boolean {
  return ASKED.includes(code);
}

const ASKED: readonly StartRefusal['code'][] = [
  'other-clock',
  'holds-demonstration',
  'holds-no-demonstration',
  'bad-statement-texts',
  'link-keys-damaged',
];

/** Why the service does not go on. */
export function describeLostDatabase(why: EmbeddedRefusal | undefined, { dataDirectory }: Config): string {
  const sentence = fill(START_SENTENCES['database-lost'], { folder: dataDirectory });
  return why === undefined ? sentence : `${sentence}\n${describeEmbeddedRefusal(why.code, why.parameters)}`;
}
