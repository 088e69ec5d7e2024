import { type HolidayRule, type MovedFrom, WEEKDAYS, type Weekday } from '../../rulebook/working-calendar.ts';
import { reading } from './values.ts';

const DATE = /^(\d{2})-(\d{2})(?:, from (sunday|weekend) to the next working day)?$/;
const EASTER = /^easter(?: ([+-]) (\d{1,2}) d)?$/;
const WEEKDAY = new RegExp(`^(first|second|third|fourth) (${WEEKDAYS.join('|')}) of (\\d{2})$`);
const NUMBERS = ['first', 'second', 'third', 'fourth'];
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** When a public holiday is: `12-25, from sunday to the next working day`, `easter - 2 d`, `third monday of 10`. */
export const holiday = reading('not-a-holiday', (written) =>
  typeof written === 'string' ? (onDate(written) ?? byEaster(written) ?? onWeekday(written)) : undefined,
);

function onDate(written: string): HolidayRule | undefined {
  const [, month, day, moved] = DATE.exec(written) ?? [];
  const most = DAYS_OF_MONTH[Number(month) - 1];
  if (most === undefined || Number(day) < 1 || Number(day) > most) return undefined;
  return { kind: 'date', month: Number(month), day: Number(day), moved: moved as MovedFrom | undefined };
}

function byEaster(written: string): HolidayRule | undefined {
  const match = EASTER.exec(written);
  if (match === null) return undefined;
  const [, sign, days = '0'] = match;
  return { kind: 'easter', days: sign === '-' ? -Number(days) : Number(days) };
}

function onWeekday(written: string): HolidayRule | undefined {
  const [, nth = '', weekday, month] = WEEKDAY.exec(written) ?? [];
  if (DAYS_OF_MONTH[Number(month) - 1] === undefined) return undefined;
  return { kind: 'weekday', nth: NUMBERS.indexOf(nth) + 1, weekday: weekday as Weekday, month: Number(month) };
}
