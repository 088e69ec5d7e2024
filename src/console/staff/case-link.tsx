import {
  EXPLANATION_KINDS,
  othersWords,
  SIGNAL_DOUBTS,
  SIGNAL_NAMES,
  LINK_WORDS as WORDS,
} from '../../words/staff-links-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { RungBadge } from '../kit/rung-badge.tsx';
import type { CaseDetail } from './api-shapes.ts';
import { SellerLink } from './links.tsx';
import './case-asked.css';

type AccountLink = NonNullable<CaseDetail['link']>;
type Weighed = NonNullable<AccountLink['weighed']>[number];

const COLUMNS: readonly Column<Weighed>[] = [
  { key: 'signal', header: WORDS.columns.signal, cell: ({ signal }) => SIGNAL_NAMES[signal] },
  { key: 'weight', header: WORDS.columns.weight, align: 'end', cell: ({ weight }) => WORDS.strengthOf(weight) },
  { key: 'others', header: WORDS.columns.others, cell: ({ others }) => othersWords(others) },
  { key: 'doubt', header: WORDS.columns.doubt, cell: ({ signal }) => SIGNAL_DOUBTS[signal] },
];

/** The link that a case is about: what is shared, how much it says, since when, and how the seller explains it. */
export function CaseLink({ link }: { readonly link: AccountLink }) {
  const { weighed, explanation } = link;
  return (
    <Section title={WORDS.title}>
      <div className="case-asked">
        <FactList facts={factsOf(link)} />
        {isOlder(link) ? <Notice tone="watch">{WORDS.older}</Notice> : null}
        {weighed === null ? (
          <p>
            {link.signals.join(', ')}. {WORDS.told}
          </p>
        ) : (
          <DataTable
            label={WORDS.table}
            columns={COLUMNS}
            rows={weighed}
            rowKey={({ signal }) => signal}
            empty={null}
          />
        )}
        <h3>{WORDS.explanation}</h3>
        {explanation === null ? <p className="soft">{WORDS.unexplained}</p> : <Explained explanation={explanation} />}
        <p className="soft">{WORDS.pair}</p>
      </div>
    </Section>
  );
}

function Explained({ explanation }: { readonly explanation: NonNullable<AccountLink['explanation']> }) {
  const { kind, text, explainedAt } = explanation;
  return (
    <div className="case-item">
      <p>
        <strong>{EXPLANATION_KINDS[kind]}</strong> <Instant at={explainedAt} />
      </p>
      {text === null ? <p className="soft">{WORDS.noWords}</p> : <p className="case-said">{text}</p>}
    </div>
  );
}

function factsOf({ otherSeller, other, strength, registeredAt }: AccountLink): readonly Fact[] {
  return [
    {
      term: WORDS.otherSeller,
      detail: (
        <>
          <SellerLink seller={otherSeller} />{' '}
          {other === null ? WORDS.unknown : <RungBadge rung={other.rung} size="sm" />}{' '}
          {other?.since == null ? null : (
            <>
              {WORDS.otherSince} <Instant at={other.since} />
            </>
          )}
        </>
      ),
    },
    {
      term: WORDS.registered,
      detail: registeredAt === null ? WORDS.unknown : <Instant at={registeredAt} />,
    },
    { term: WORDS.strength, detail: WORDS.strengthOf(strength) },
  ];
}

/** An account that was there before the other was suspended goes around nothing. */
function isOlder({ registeredAt, other }: AccountLink): boolean {
  const since = other?.since ?? undefined;
  return registeredAt !== null && since !== undefined && Date.parse(registeredAt) < Date.parse(since);
}
