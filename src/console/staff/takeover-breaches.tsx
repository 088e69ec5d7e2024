import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import { TAKEOVER_WORDS as WORDS } from '../../words/staff-takeovers-en.ts';
import { Instant } from '../kit/instant.tsx';
import type { TakeoverPreview } from './api-shapes.ts';
import type { TakeoverSpan } from './use-takeovers.ts';
import './takeover-breaches.css';

type TakeoverBreachesProps = {
  breaches: TakeoverPreview['breaches'];
  span: TakeoverSpan;
  onChange: (span: TakeoverSpan) => void;
};

/** Breaches since the takeover began: those established after it are ticked one by one. */
export function TakeoverBreaches({ breaches, span, onChange }: TakeoverBreachesProps) {
  if (breaches.length === 0) return null;
  const toggle = (event: string) => {
    const isNamed = span.breaches.includes(event);
    const named = isNamed ? span.breaches.filter((each) => each !== event) : [...span.breaches, event];
    onChange({ ...span, breaches: named });
  };
  return (
    <fieldset>
      <legend>{WORDS.breaches}</legend>
      <p className="soft">{WORDS.breachesHint}</p>
      {breaches.map(({ event, action, violation, at, cleared }) => {
        const isOfThatTime = cleared && !span.breaches.includes(event);
        return (
          <label key={`${action} ${event}`} className="takeover-breach">
            <input
              type="checkbox"
              checked={cleared || span.breaches.includes(event)}
              disabled={isOfThatTime}
              onChange={() => toggle(event)}
            />
            <span>
              {nameOf(violation)}, <code>{action}</code>, <Instant at={at} show="absolute" />
              {isOfThatTime ? `, ${WORDS.ofThatTime}` : ''}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

function nameOf(violation: string): string {
  const names: Readonly<Record<string, string>> = POLICY_TERMS.conduct;
  return names[violation] ?? violation;
}
