import type { ReactNode } from 'react';
import { DELIVERY_TEXT as WORDS } from '../../words/notice-delivery-en.ts';
import { STAFF_NOTICES as TEXT } from '../../words/staff-notices-en.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import type { Notice } from './api-shapes.ts';

type Mail = Notice['delivery']['mails'][number];

/** How a notice reached its people: each channel, to whom, and what came back. */
export function NoticeProof({ notice }: { notice: Notice }) {
  const { writtenAt, delivery } = notice;
  const { openings, mails } = delivery;
  const opened = openings.map((opening) => (
    <Line key={opening.person}>
      <Sentence of={WORDS.openedBy} values={{ person: opening.name ?? WORDS.gone, at: <At of={opening.at} /> }} />
    </Line>
  ));
  const sent = mails.map((mail) => (
    <Line key={mail.person}>
      <MailLine mail={mail} />
    </Line>
  ));
  return (
    <Section
      title={WORDS.titleStaff}
      frame="card"
      lead={
        <>
          <Arrival notice={notice} /> <Sentence of={TEXT.here} values={{ at: <At of={writtenAt} /> }} />
        </>
      }
    >
      <FactList
        facts={[
          { term: WORDS.mail, detail: mails.length === 0 ? WORDS.mailNone : sent },
          { term: WORDS.opened, detail: openings.length === 0 ? WORDS.openedNone : opened },
        ]}
      />
    </Section>
  );
}

function Arrival({ notice: { deliveredAt, undeliveredAt } }: { notice: Notice }) {
  if (deliveredAt !== undefined) return <Sentence of={TEXT.delivered} values={{ at: <At of={deliveredAt} /> }} />;
  if (undeliveredAt === undefined) return TEXT.notDeliveredYet;
  return <Sentence of={TEXT.notReachedSince} values={{ at: <At of={undeliveredAt} /> }} />;
}

function MailLine({ mail }: { mail: Mail }) {
  const { status, attempts, nextAt, settledAt, code = '', name } = mail;
  const person = name ?? WORDS.gone;
  const at = <At of={settledAt ?? nextAt ?? ''} />;
  switch (status) {
    case 'queued':
      if (attempts === 0) return <Sentence of={WORDS.states.queued} values={{ person }} />;
      return <Sentence of={WORDS.states.retrying} values={{ person, attempts, at }} />;
    case 'sent':
      return <Sentence of={WORDS.states.sent} values={{ person, at, code }} />;
    case 'bounced':
      return <Sentence of={WORDS.states.bounced} values={{ person, at, code }} />;
    case 'failed':
      return <Sentence of={WORDS.states.failed} values={{ person, at }} />;
  }
}

function Line({ children }: { children: ReactNode }) {
  return <span className="notice-proof-line">{children}</span>;
}

function At({ of: at }: { of: string }) {
  return <Instant at={at} show="absolute" />;
}
