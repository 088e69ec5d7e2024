import { DELIVERY_TEXT as TEXT } from '../../words/notice-delivery-en.ts';
import { useViewer } from '../api/viewer.ts';
import { FactList } from '../kit/fact-list.tsx';
import { Section } from '../kit/page.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from './moment.tsx';
import type { Notice } from './shapes.ts';

type Mail = Notice['delivery']['mails'][number];
type Person = { readonly person: string; readonly name?: string | undefined };

/** How a notice reached its people: by mail, to whom and with what answer, and who opened it here. */
export function NoticeDelivery({ notice }: { readonly notice: Notice }) {
  const { deliveredAt, writtenAt, delivery } = notice;
  const { openings, mails } = delivery;
  const facts = [
    { term: TEXT.mail, detail: mails.length === 0 ? TEXT.mailNone : <Mails mails={mails} /> },
    { term: TEXT.opened, detail: openings.length === 0 ? TEXT.openedNone : <Openings openings={openings} /> },
  ];
  const here = <Sentence of={TEXT.writtenAt} values={{ at: <Moment at={writtenAt} /> }} />;
  return (
    <Section
      title={TEXT.title}
      frame="card"
      lead={
        <>
          {deliveredAt === undefined ? (
            TEXT.notDelivered
          ) : (
            <Sentence of={TEXT.delivered} values={{ at: <Moment at={deliveredAt} /> }} />
          )}{' '}
          {here}.
        </>
      }
    >
      <FactList facts={facts} />
    </Section>
  );
}

function Openings({ openings }: { readonly openings: Notice['delivery']['openings'] }) {
  return openings.map((opening) => (
    <span key={opening.person} className="notice-delivery-line">
      <Sentence of={TEXT.openedBy} values={{ person: <Name of={opening} />, at: <Moment at={opening.at} /> }} />
    </span>
  ));
}

function Mails({ mails }: { readonly mails: readonly Mail[] }) {
  return mails.map((mail) => (
    <span key={mail.person} className="notice-delivery-line">
      <MailLine mail={mail} />
    </span>
  ));
}

function MailLine({ mail }: { readonly mail: Mail }) {
  const { status, attempts, nextAt, settledAt, code = '' } = mail;
  const person = <Name of={mail} />;
  const at = <Moment at={settledAt ?? nextAt ?? ''} />;
  switch (status) {
    case 'queued':
      if (attempts === 0) return <Sentence of={TEXT.states.queued} values={{ person }} />;
      return <Sentence of={TEXT.states.retrying} values={{ person, attempts, at }} />;
    case 'sent':
      return <Sentence of={TEXT.states.sent} values={{ person, at, code }} />;
    case 'bounced':
      return <Sentence of={TEXT.states.bounced} values={{ person, at, code }} />;
    case 'failed':
      return <Sentence of={TEXT.states.failed} values={{ person, at }} />;
  }
}

function Name({ of: { person, name } }: { readonly of: Person }) {
  const { id } = useViewer();
  if (person === id) return TEXT.you;
  return name ?? TEXT.gone;
}
