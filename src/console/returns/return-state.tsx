import { capital } from '../../words/quantities-en.ts';
import { RETURN_STEPS } from '../../words/return-steps-en.ts';
import { RETURN_STATE_NAMES } from '../../words/returns-en.ts';
import type { ReturnSummary } from './shapes.ts';
import './return-state.css';

/** Where a return stands, and whether the time of its next step is over. */
export function ReturnState({ of: { state, next } }: { readonly of: Pick<ReturnSummary, 'state' | 'next'> }) {
  return (
    <span className="return-states">
      <span className="return-state" data-state={state}>
        {capital(RETURN_STATE_NAMES[state])}
      </span>
      {next?.late === true ? (
        <span className="return-state" data-state="late">
          {RETURN_STEPS.late}
        </span>
      ) : null}
    </span>
  );
}
