import type { ReactNode } from 'react';
import { LADDER, RUNGS } from '../../words/console-en.ts';
import { RUNG_ICONS, RUNG_ORDER, type Rung } from './rungs.ts';
import './ladder.css';

export type LadderProps = {
  rung: Rung;
  /** `full` heads a seller's page; `compact` fits beside a name or into a table. */
  form?: 'full' | 'compact';
  /** What it means here and now; by default the rung's own sentence. */
  meaning?: ReactNode;
  /** Below the meaning: since when, in which categories, what to do. */
  children?: ReactNode;
};

/** The five rungs and the place on them, in words, shape and colour. */
export function Ladder({ rung, form = 'full', meaning = RUNGS[rung].meaning, children }: LadderProps) {
  if (form === 'compact') return <CompactLadder rung={rung} />;
  return (
    <div className="ladder" data-rung={rung}>
      <ol className="ladder-rungs" aria-label={LADDER.label}>
        {RUNG_ORDER.map((each) => (
          <Step
            key={each}
            rung={each}
            here={each === rung}
            passed={RUNG_ORDER.indexOf(each) < RUNG_ORDER.indexOf(rung)}
          />
        ))}
      </ol>
      <div className="ladder-meaning">
        <p className="ladder-sentence">{meaning}</p>
        {children}
      </div>
    </div>
  );
}

function Step({ rung, here, passed }: { rung: Rung; here: boolean; passed: boolean }) {
  const Icon = RUNG_ICONS[rung];
  return (
    <li
      className="ladder-step"
      data-rung={rung}
      data-here={here}
      data-passed={passed}
      aria-current={here ? 'step' : undefined}
    >
      <span className="ladder-bar" aria-hidden="true" />
      <span className="ladder-name">
        <Icon aria-hidden="true" size={here ? 20 : 16} stroke={here ? 2.1 : 1.7} />
        {RUNGS[rung].name}
        {here ? <span className="hidden-from-sight"> ({LADDER.here})</span> : null}
      </span>
    </li>
  );
}

function CompactLadder({ rung }: { rung: Rung }) {
  const Icon = RUNG_ICONS[rung];
  return (
    <span className="ladder-compact" data-rung={rung}>
      <span className="ladder-pips" aria-hidden="true">
        {RUNG_ORDER.map((each) => (
          <span key={each} className="ladder-pip" data-here={each === rung} />
        ))}
      </span>
      <Icon aria-hidden="true" size={15} stroke={2} />
      {RUNGS[rung].name}
    </span>
  );
}
