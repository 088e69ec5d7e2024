import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { moveSentence, DECISION_TEXT as TEXT } from '../../words/seller-decisions-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { named } from './event-names.ts';
import { RuleSentence, type Told } from './rule-sentence.tsx';
import type { Trace } from './shapes.ts';
import './trace-in-words.css';

/** How a decision came about: what was asked, the step on the ladder, what was weighed and what was left out. */
export function TraceInWords({ trace, told }: { readonly trace: Trace; readonly told: Told }) {
  const { rules, move, excused, passedOver } = trace;
  return (
    <div className="trace-in-words">
      {rules.length === 0 ? null : (
        <>
          <h4>{TEXT.rules}</h4>
          <ul className="trace-in-words-rules">
            {rules.map((rule, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a trace never changes
              <li key={place}>
                <span>
                  <RuleSentence rule={rule} told={told} />
                </span>
                <strong className="trace-in-words-answer" data-met={rule.met}>
                  {rule.met ? TEXT.met : TEXT.notMet}
                </strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {move === undefined ? null : (
        <>
          <h4>{TEXT.move}</h4>
          <p>{moveSentence(move)}</p>
        </>
      )}
      <Weighed trace={trace} />
      <LeftOut
        title={TEXT.excused}
        ids={named(
          excused.map(({ id }) => id),
          told.names,
        )}
      />
      <LeftOut title={TEXT.passedOver} ids={named(passedOver, told.names)} />
    </div>
  );
}

function Weighed({ trace: { evidence, rules } }: { readonly trace: Trace }) {
  if (evidence.length === 0) return null;
  const level = Number(rules.find(({ rule }) => rule === 'meter')?.['level']);
  return (
    <>
      <h4>{TEXT.evidence}</h4>
      <ol>
        {evidence.map(({ id, orderId = id, settled, up, goods }) => (
          <li key={id}>
            <Sentence
              of={TEXT.evidenceItem}
              values={{ order: <strong>{orderId}</strong>, settled: <Instant at={settled} show="absolute" /> }}
            />
            {level > 0 ? <Weight up={up / level} goods={Math.abs(goods) / level} /> : null}
          </li>
        ))}
      </ol>
    </>
  );
}

/** Shares of the level. */
function Weight({ up, goods }: { readonly up: number; readonly goods: number }) {
  return (
    <span className="soft">
      {': '}
      {fill(TEXT.evidenceWeight, { percent: whole(up) })}
      {goods < 0.005 ? null : `; ${fill(TEXT.evidenceGoods, { percent: whole(goods) })}`}
    </span>
  );
}

function whole(share: number): string {
  return percentage(Math.round(share * 100) / 100);
}

function LeftOut({ title, ids }: { readonly title: string; readonly ids: string }) {
  if (ids === '') return null;
  return (
    <>
      <h4>{title}</h4>
      <p>{ids}</p>
    </>
  );
}
