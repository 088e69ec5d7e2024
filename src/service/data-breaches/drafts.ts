import { isFreeze } from '../../rulebook/data-breaches/measures.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { customerNotice, type NoticeFacts, regulatorDraft, sellerDraft } from '../../words/data-breach-notices-en.ts';
import { FIELDS_COUNTED } from '../../words/data-protection-en.ts';
import { duration } from '../../words/quantities-en.ts';
import { factsFor } from './notice-text.ts';
import type { BreachParts } from './parts.ts';
import type { KeptBreach } from './store.ts';

/** The notices of an inquiry, filled from what is known now. Opaque references and counts alone. */
export function draftsOf(parts: Pick<BreachParts, 'marketplace' | 'baseUrl'>, kept: KeptBreach) {
  const { marketplace } = parts;
  const { id, breach } = kept;
  const { suspectedAt, assessment, affected, closing, measures } = breach;
  const freezes = measures.filter(isFreeze).length;
  const facts: NoticeFacts = {
    ...{ marketplace, id, suspectedAt: formatTimestamp(suspectedAt), risk: assessment?.risk },
    ...{ customers: affected?.customers, cause: closing?.cause, freezes, others: measures.length - freezes },
    fields: Object.keys(affected?.fields ?? {}).map((field) => FIELDS_COUNTED[field as keyof typeof FIELDS_COUNTED]),
  };
  const { subject, said } = customerNotice(
    factsFor(parts, kept, { fields: Object.keys(affected?.fields ?? {}), orders: [] }),
  );
  return {
    ...{
      regulator: regulatorDraft(facts),
      seller: sellerDraft({ ...facts, replyWithin: duration(breach.rules.replyWithin) }),
    },
    customers: [subject, ...said].join('\n\n'),
  };
}
