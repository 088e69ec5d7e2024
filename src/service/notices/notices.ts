import type { Pool } from 'pg';
import { actionNumber } from '../../rulebook/ids.ts';
import type { Instant } from '../../rulebook/instant.ts';
import { type Policy, policyId } from '../../rulebook/policy/policy.ts';
import type { Version } from '../../rulebook/policy/versions.ts';
import { EVENT_FIELDS } from '../../words/seller-timeline-en.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Recipient } from '../ledger/relay.ts';
import type { DecisionFacts } from './letter/as-decided.ts';
import { decisionLetter } from './letter/compose.ts';
import type { CitedEvent } from './letter/evidence.ts';
import { decisionFacts } from './letter/facts.ts';
import type { UnsubscribeLinks } from './mail/unsubscribe-link.ts';
import { eventsById, hasNotice, traceOf } from './store.ts';
import { writeNotice } from './write.ts';

/** Somebody who looks after a seller's account here. */
export type TeamMember = { readonly id: string; readonly name: string; readonly email: string };

/** What notices need of the rest. */
export type NoticeParts = {
  readonly pool: Pool;
  readonly ledger: Pick<Ledger, 'look' | 'clock' | 'record'>;
  /** Of an event. */
  readonly newId: () => string;
  /** Every policy there has been: a decision names the one it was made by. */
  readonly policies: () => Promise<readonly Version[]>;
  /** The people of a seller. */
  readonly team: (seller: string) => Promise<readonly TeamMember[]>;
  /** Whether mail is sent at all. */
  readonly sendsMail: boolean;
  /** The links by which mail is switched off. */
  readonly unsubscribeLinks: UnsubscribeLinks;
  /** Wall time. */
  readonly now: () => Instant;
};

/** Writes the notice that tells a decision; follows the outbox. The same message a second time changes nothing. */
export function tellDecisions(parts: NoticeParts): Recipient {
  return async ({ key, topic, body }) => {
    if (topic !== 'decision') return;
    const line = decisionFacts.parse(body);
    const sequence = Number(key.slice(key.lastIndexOf('/') + 1));
    const notice = `d${sequence}`;
    if (await hasNotice(parts.pool, line.seller, notice)) return;
    const { pool, ledger } = parts;
    const number = actionNumber(line.action);
    const seen = await ledger.look(line.seller, ({ views }) => ({
      file: views.action(number),
      capabilities: views.capabilities(),
    }));
    const policy = await policyOf(parts, line.policy);
    const file = seen?.file;
    if (seen === undefined || file === undefined) throw new Error(`the action ${line.action} is not there`);
    const trace = await traceOf(pool, line.seller, sequence);
    const cited = file.evidence.length > 0 ? [] : await citedEvents(pool, line);
    await writeNotice(parts, {
      ...{ seller: line.seller, notice, kind: line.decision, at: Date.parse(line.at), sequence, action: number },
      facts: line,
      letter: decisionLetter({ line, file, capabilities: seen.capabilities, trace, cited, policy }),
      remindAt:
        line.decision === 'warning.issued' ? Date.parse(line.at) + policy.ladder.warning.acknowledgeWithin : null,
    });
  };
}

/** The policy that a decision names. */
export async function policyOf({ policies }: Pick<NoticeParts, 'policies'>, name: string): Promise<Policy> {
  const version = (await policies()).find(({ policy }) => policyId(policy) === name);
  if (version === undefined) throw new Error(`no policy has the name ${name}`);
  return version.policy;
}

async function citedEvents(pool: Pool, { seller, because }: DecisionFacts): Promise<readonly CitedEvent[]> {
  if (because.length === 0) return [];
  const events = await eventsById(pool, seller, because);
  return events.map(({ id, type, at, data }) => ({ id, type, at, fields: toldFields(data) }));
}

/** Of an event only what its sentence may name: nothing by which a customer could be told. */
function toldFields(data: unknown): CitedEvent['fields'] {
  const fields = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return Object.fromEntries(
    fields.filter(
      ([name, value]) => Object.hasOwn(EVENT_FIELDS, name) && ['string', 'number', 'boolean'].includes(typeof value),
    ),
  );
}
