import { fill } from '../../words/fill.ts';
import { REPRINT_REASON_NAMES, LABEL_TEXT as TEXT, VOID_WORDS } from '../../words/labels-en.ts';
import { Sentence } from '../kit/sentence.tsx';
import { Moment } from './moment.tsx';
import type { OrderLabels } from './shapes.ts';

type Label = OrderLabels['labels'][number];

/** Every label of an order, the latest first: who made it and when, and what it is worth. */
export function LabelHistory({ labels }: { readonly labels: readonly Label[] }) {
  return (
    <>
      <h3>{TEXT.history}</h3>
      {labels.length === 0 ? <p>{TEXT.none}</p> : null}
      <ul className="label-history">
        {labels.map((label) => (
          <li key={label.serial}>
            <strong>{fill(TEXT.one, { serial: label.serial })}</strong>,{' '}
            <Sentence of={TEXT.made} values={{ at: <Moment at={label.issuedAt} />, name: label.issuedBy.name }} />:{' '}
            <Worth label={label} />.
          </li>
        ))}
      </ul>
    </>
  );
}

function Worth({ label: { state, endedAt, why, reprintReason, voidedBy } }: { readonly label: Label }) {
  if (state === 'current') return TEXT.current;
  if (state === 'ended' || endedAt === undefined || why === undefined) return TEXT.ended;
  const asked = reprintReason === undefined ? '' : ` (${REPRINT_REASON_NAMES[reprintReason].toLowerCase()})`;
  const by = voidedBy === undefined ? '' : `, ${voidedBy.name}`;
  return <Sentence of={TEXT.voided} values={{ at: <Moment at={endedAt} />, why: `${VOID_WORDS[why]}${asked}${by}` }} />;
}
