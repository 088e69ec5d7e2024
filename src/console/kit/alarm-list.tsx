import type { ReactNode } from 'react';
import { LOOK_REASON_NAMES } from '../../words/access-watch-en.ts';
import { ALARM_STATUS_NAMES, LIFT_REASON_NAMES, ALARMS_TEXT as TEXT } from '../../words/access-watch-page-en.ts';
import { fill } from '../../words/fill.ts';
import type { components } from '../api/types.ts';
import { Instant } from './instant.tsx';
import { Sentence } from './sentence.tsx';
import './alarm-list.css';

export type AccessAlarm = components['schemas']['AccessAlarm'];

type AlarmListProps = {
  readonly alarms: readonly AccessAlarm[];
  /** Names the seller, where there are several. */
  readonly sellerOf?: (alarm: AccessAlarm) => ReactNode;
  readonly actions?: (alarm: AccessAlarm) => ReactNode;
};

/** Looks that were not like work, each with the figures that it rests on and what they are compared with. */
export function AlarmList({ alarms, sellerOf, actions }: AlarmListProps) {
  return (
    <ul className="alarm-list">
      {alarms.map((alarm) => (
        <li key={alarm.id}>
          <h3>
            {whoOf(alarm)}: <State alarm={alarm} />
          </h3>
          <p className="soft">
            <Instant at={alarm.at} show="absolute" />
            {sellerOf === undefined ? null : <>, {sellerOf(alarm)}</>}
          </p>
          <p>{fill(TEXT.unpacked, { unpacked: alarm.unpacked })}</p>
          <ul>
            {alarm.figures.map(({ signal, text, times }) => (
              <li key={signal}>{fill(TEXT.times, { text, times: Math.round(times).toLocaleString('en-US') })}</li>
            ))}
          </ul>
          {alarm.toCase ? <p>{TEXT.case}</p> : null}
          {alarm.asked === undefined ? null : (
            <p>{fill(TEXT.asked, { because: LOOK_REASON_NAMES[alarm.asked.because] })}</p>
          )}
          {alarm.lifted === undefined ? null : (
            <p>{fill(TEXT.liftedBecause, { because: LIFT_REASON_NAMES[alarm.lifted.because] })}</p>
          )}
          {actions?.(alarm)}
        </li>
      ))}
    </ul>
  );
}

/** Whose looks it is about. */
export function whoOf({ whose, person }: AccessAlarm): string {
  return whose === 'shop' ? TEXT.shop : person.name;
}

function State({ alarm: { status, until } }: { readonly alarm: AccessAlarm }) {
  if (status !== 'stopped' || until === undefined) return ALARM_STATUS_NAMES[status];
  return (
    <Sentence
      of={TEXT.until}
      values={{ state: ALARM_STATUS_NAMES[status], until: <Instant key="until" at={until} show="absolute" /> }}
    />
  );
}
