import { Button } from '@mantine/core';
import { useState } from 'react';
import { CAUSES } from '../../words/data-breach-notices-en.ts';
import { fill } from '../../words/fill.ts';
import { POLICY_TERMS } from '../../words/policy-terms-en.ts';
import {
  BREACH_MOVE_NAMES,
  CHANNEL_NAMES,
  GROUND_NAMES,
  OWN_SLIP,
  RISK_NAMES,
  STOP_NAMES,
  BREACH_WORDS as WORDS,
} from '../../words/staff-breaches-en.ts';
import { TRACE_CAME_TO, TRACER_WORDS } from '../../words/tracer-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Section } from '../kit/page.tsx';
import { BreachActDialog } from './breach-act-dialog.tsx';
import type { Breach } from './use-breaches.ts';

/** Everything that was done, in order, and how far the clocks had come: nobody has to write it down. */
export function BreachStory({ breach: { id, timeline, can } }: { readonly breach: Breach }) {
  const [noting, setNoting] = useState(false);
  return (
    <Section
      title={WORDS.story}
      actions={
        can.includes('note') ? (
          <Button variant="default" onClick={() => setNoting(true)}>
            {WORDS.note}
          </Button>
        ) : undefined
      }
    >
      <ol className="incident-entries">
        {timeline.map((entry) => (
          <li key={`${entry.at} ${entry.type} ${entry.about.join(' ')} ${entry.text ?? ''}`}>
            <p>
              {sentenceOf(entry)} · <Instant at={entry.at} />
            </p>
            {entry.text === undefined ? null : <blockquote className="incident-text">{entry.text}</blockquote>}
          </li>
        ))}
      </ol>
      {noting ? (
        <BreachActDialog
          id={id}
          onClose={() => setNoting(false)}
          title={WORDS.note}
          label={WORDS.note}
          act={(text) => ({ do: 'note', text })}
        />
      ) : null}
    </Section>
  );
}

/** A code of an act as it is read; ids, references and names of clocks stay as they are. */
function inWords(type: Breach['timeline'][number]['type'], code: string): string {
  const names: Readonly<Record<string, string>> = CODES[type] ?? {};
  if (type !== 'contain' && type !== 'lift') return names[code] ?? code;
  const [kind = '', what = '', ...id] = code.split(' ');
  const stop = STOP_NAMES[`${kind} ${what}` as keyof typeof STOP_NAMES];
  return what === 'all' ? stop : `${stop} ${id.join(' ')}`;
}

const CODES: Partial<Record<Breach['timeline'][number]['type'], Readonly<Record<string, string>>>> = {
  assess: { breach: WORDS.isBreach, no_breach: WORDS.noBreach, ...RISK_NAMES },
  notify: CHANNEL_NAMES,
  waive: GROUND_NAMES,
  confirm: { ...POLICY_TERMS.conduct, coached: OWN_SLIP.coached, slip: OWN_SLIP.told },
  propose_closing: CAUSES,
};

function sentenceOf({ type, by, about }: Breach['timeline'][number]): string {
  const [regime = '', hundredths = ''] = about;
  if (type === 'warned') return fill(WORDS.clockSaid, { regime, hundredths });
  if (type === 'trace') return `${by?.name ?? ''} ${tracedOf(about)}`.trim();
  const what = about.length === 0 ? '' : `: ${about.map((each) => inWords(type, each)).join(', ')}`;
  if (type === 'tell_seller' && by === undefined) return `${WORDS.toldByItself}${what}`;
  return `${by?.name ?? ''} ${BREACH_MOVE_NAMES[type]}${what}`.trim();
}

/** What a text that was traced came to. */
function tracedOf([
  outcome = '',
  matched = '',
  compared = '',
  seller = '',
  order = '',
  person = '',
]: readonly string[]) {
  const words: Readonly<Record<string, string>> = TRACE_CAME_TO;
  const found = words[outcome] ?? fill(TRACER_WORDS.storyNamed, { person, order, seller });
  return fill(TRACER_WORDS.story, { matched, compared, found });
}
