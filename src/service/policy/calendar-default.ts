import { HOUR } from '../../rulebook/instant.ts';
import type { HolidayRule, MovedFrom, WorkingCalendar } from '../../rulebook/working-calendar.ts';

/** What a version means that was written before the policy had a calendar: what the shipped one says. */
export const CALENDAR_DEFAULT: WorkingCalendar = {
  week: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  handOverUntil: 18 * HOUR,
  holidays: {
    'New Year’s Day': date(1, 1, 'sunday'),
    'Ash Wednesday': { kind: 'easter', days: -46 },
    'Good Friday': { kind: 'easter', days: -2 },
    'Easter Monday': { kind: 'easter', days: 1 },
    'Labour Day': date(5, 23, 'weekend'),
    'Emancipation Day': date(8, 1, 'sunday'),
    'Independence Day': date(8, 6, 'sunday'),
    'National Heroes’ Day': { kind: 'weekday', nth: 3, weekday: 'monday', month: 10 },
    'Christmas Day': date(12, 25, 'sunday'),
    'Boxing Day': date(12, 26, 'sunday'),
  },
};

function date(month: number, day: number, moved: MovedFrom): HolidayRule {
  return { kind: 'date', month, day, moved };
}
