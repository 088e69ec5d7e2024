import { formatTimestamp } from '../../../rulebook/timestamp.ts';
import { NOTICE_SENTENCES, NOTICE_TITLES, NOTICE_WORDS } from '../../../words/notices-en.ts';
import { POLICY_NOTICE as SAY } from '../../../words/policy-notices-en.ts';
import { due, type Said, said } from '../../../words/said.ts';
import type { PolicyNews } from '../policies.ts';
import { partsOf } from './compose.ts';
import type { Letter } from './letter.ts';

/** As many as anybody reads in a letter; the guide has them all. */
const MOST_CHANGES = 20;

/** The notice that the rules change: from when on, whether they can hold more against sellers, and sentence by sentence what is different. */
export function policyLetter({ policy, before, from, isStricter, changes }: PolicyNews): Letter {
  const date = due(formatTimestamp(from));
  const all = changes.flatMap(({ title, changes: sentences }) =>
    sentences.map((change) => ({ ...changeSaid(change), title })),
  );
  const left = all.length - MOST_CHANGES;
  return {
    words: NOTICE_WORDS,
    title: { text: NOTICE_TITLES['policy.changed'], values: { from: date } },
    parts: partsOf({
      what: [
        said(SAY.what, { policy, from: date, before }),
        said(isStricter ? SAY.stricter : SAY.milder),
        said(SAY.before),
      ],
      todo: [said(SAY.todo)],
      rule: [
        ...(all.length === 0 ? [said(SAY.unchanged)] : all.slice(0, MOST_CHANGES)),
        ...(left > 0 ? [said(SAY.more, { count: String(left) })] : []),
      ],
      ask: [said(NOTICE_SENTENCES.ask)],
    }),
  };
}

function changeSaid({ before, after }: PolicyNews['changes'][number]['changes'][number]): Said {
  if (before === undefined) return said(SAY.added, { after: after ?? '' });
  return after === undefined ? said(SAY.dropped, { before }) : said(SAY.changed, { before, after });
}
