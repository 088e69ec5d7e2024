import { isFreeze, nameOf } from '../../rulebook/data-breaches/measures.ts';
import { formatTimestamp } from '../../rulebook/timestamp.ts';
import { LETTER } from '../../words/data-breach-letter-en.ts';
import { FIELDS_COUNTED } from '../../words/data-protection-en.ts';
import { fill } from '../../words/fill.ts';
import { draftsOf } from './drafts.ts';
import { countNotices } from './notice-store.ts';
import type { BreachParts } from './parts.ts';
import type { KeptBreach } from './store.ts';

/** A letter to an authority: words and figures, with opaque references alone (GDPR art. 33(3)). */
export type AuthorityLetter = {
  readonly inquiry: string;
  readonly madeAt: string;
  readonly controller: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly { readonly title: string; readonly lines: readonly string[] }[];
};

/** The letter as it would be sent now. */
export async function letterOf(
  parts: Pick<BreachParts, 'pool' | 'marketplace' | 'baseUrl' | 'now'>,
  kept: KeptBreach,
): Promise<AuthorityLetter> {
  const { id, breach } = kept;
  const { affected, measures, sellers, toldCustomers, rules } = breach;
  const [title = '', ...paragraphs] = draftsOf(parts, kept).regulator.split('\n\n');
  const counts = toldCustomers?.reach ?? (await countNotices(parts.pool, id));
  const sections = [
    {
      title: LETTER.kinds,
      lines: Object.entries(affected?.fields ?? {}).map(([field, count]) =>
        fill(LETTER.kind, {
          field: FIELDS_COUNTED[field as keyof typeof FIELDS_COUNTED],
          count: count.toLocaleString('en'),
        }),
      ),
    },
    {
      title: LETTER.measures,
      lines: measures.map((each) => fill(isFreeze(each) ? LETTER.inForce : LETTER.done, { measure: nameOf(each) })),
    },
    {
      title: LETTER.customers,
      lines:
        toldCustomers === undefined
          ? []
          : [fill(LETTER.sentAt, { at: formatTimestamp(toldCustomers.at) }), fill(LETTER.reach, { ...counts })],
    },
    {
      title: LETTER.sellers,
      lines: Object.entries(sellers).map(([seller, { toldAt, repliedAt }]) =>
        repliedAt === undefined
          ? fill(LETTER.told, {
              seller,
              at: formatTimestamp(toldAt),
              until: formatTimestamp(toldAt + rules.replyWithin),
            })
          : fill(LETTER.replied, { seller, at: formatTimestamp(toldAt), replied: formatTimestamp(repliedAt) }),
      ),
    },
  ];
  return {
    ...{ inquiry: id, madeAt: formatTimestamp(parts.now()), controller: parts.marketplace, title, paragraphs },
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}
