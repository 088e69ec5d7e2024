import { FINDING_ADVICE } from '../../words/coaching-en.ts';
import { fill } from '../../words/fill.ts';
import { HELD_REPORTS, HELD_STATE_NAMES, HELD_WORDS as WORDS } from '../../words/held-messages-en.ts';
import { HELD_PICTURES as PICTURES } from '../../words/message-pictures-en.ts';
import { type Fact, FactList } from '../kit/fact-list.tsx';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { kindsOf } from '../messages/mark.ts';
import { MarkedText } from '../messages/marked-text.tsx';
import { HeldPictures } from './held-pictures.tsx';
import { SellerLink } from './links.tsx';
import type { HeldOpened } from './use-held.ts';
import './held-opened.css';

/** A message with the words that are meant marked, and what was said before it. */
export function HeldOpenedView({ opened }: { readonly opened: HeldOpened }) {
  const { message, text, findings, pictures, before } = opened;
  const inText = inTextOf(findings);
  return (
    <>
      <Section title={WORDS.before}>
        {before.length === 0 ? <p className="soft">{WORDS.beforeNone}</p> : null}
        <ol className="held-before">
          {before.map((each) => (
            <li key={each.id}>
              <p className="soft">
                {fill(WORDS.by, { who: WORDS[each.sender] })} <Instant at={each.sentAt} />,{' '}
                {HELD_STATE_NAMES[each.state]}
              </p>
              {each.text === null ? (
                <p className="soft">{WORDS.gone}</p>
              ) : (
                <MarkedText text={each.text} findings={inTextOf(each.findings)} />
              )}
              <HeldPictures held={message.id} pictures={each.pictures} findings={each.findings} />
            </li>
          ))}
        </ol>
      </Section>
      <Section title={WORDS.text} frame="card">
        <FactList facts={factsOf(message)} />
        {text === null ? (
          <p>{WORDS.gone}</p>
        ) : (
          <>
            <div className="held-text">
              <MarkedText text={text} findings={inText} />
            </div>
            <h3>{WORDS.found}</h3>
            <ul>
              {inText.length === 0 ? <li>{WORDS.nothing}</li> : null}
              {kindsOf(text, inText).map(({ kind, places }) => (
                <li key={kind}>
                  {fill(WORDS.foundPlace, {
                    number: places.map(({ number }) => number).join(', '),
                    kind: FINDING_ADVICE[kind].name,
                  })}
                </li>
              ))}
            </ul>
          </>
        )}
        {pictures.length === 0 ? null : (
          <>
            <h3>{PICTURES.title}</h3>
            <HeldPictures held={message.id} pictures={pictures} findings={findings} />
            <p className="soft">{PICTURES.masks}</p>
          </>
        )}
      </Section>
    </>
  );
}

/** What was found in the text itself. */
function inTextOf(findings: HeldOpened['findings']): HeldOpened['findings'] {
  return findings.filter((each) => each.in === undefined);
}

function factsOf({ seller, thread, sender, retried, sentAt, state, reported }: HeldOpened['message']): readonly Fact[] {
  const why =
    state === 'held' || reported === undefined ? WORDS.held : fill(WORDS.reported, { reason: HELD_REPORTS[reported] });
  return [
    { term: WORDS.columns.message, detail: fill(WORDS.order, { order: thread }) },
    { term: WORDS.columns.seller, detail: <SellerLink seller={seller} /> },
    {
      term: WORDS.columns.sender,
      detail: (
        <>
          {retried ? `${WORDS[sender]}, ${WORDS.retried}` : WORDS[sender]}, <Instant at={sentAt} />
        </>
      ),
    },
    { term: WORDS.columns.state, detail: why },
  ];
}
