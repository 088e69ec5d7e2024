/** How far the time has run within which a law wants something: from so much of it on people are warned. `over`: it was too late. */
export const CLOCK_WARNINGS = ['none', 'half', 'three_quarters', 'nine_tenths', 'over'] as const;
export type ClockWarning = (typeof CLOCK_WARNINGS)[number];

/** From how many hundredths of the time on each warning holds, the last one first (threat model, T17: 50, 75 and 90 %). */
export const WARNS_FROM: readonly (readonly [hundredths: number, warning: ClockWarning])[] = [
  [100, 'over'],
  [90, 'nine_tenths'],
  [75, 'three_quarters'],
  [50, 'half'],
];
