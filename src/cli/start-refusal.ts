import type { StartRefusal } from '../service/start/refusal.ts';
import { describeEmbeddedRefusal, describeMigrationRefusal } from '../words/database-en.ts';
import { fill } from '../words/fill.ts';
import { START_SENTENCES } from '../words/start-en.ts';

/** Why the service does not start, and what to do about it. */
export function describeStartRefusal(refusal: StartRefusal): string {
  switch (refusal.code) {
    case 'embedded-refused':
      return describeEmbeddedRefusal(refusal.refusal.code, refusal.refusal.parameters);
    case 'migration-refused':
      return describeMigrationRefusal(refusal.refusal.code, refusal.refusal.parameters);
    case 'other-clock':
    case 'port-in-use':
    case 'port-forbidden':
    case 'address-unknown':
      return fill(START_SENTENCES[refusal.code], refusal);
    case 'holds-demonstration':
    case 'holds-no-demonstration':
      return START_SENTENCES[refusal.code];
  }
}
