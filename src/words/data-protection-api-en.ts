/** What is wrong with the period of figures, and the cure. */
export function describePeriodFault(fault: 'backwards' | 'too-long', days: number): string {
  return fault === 'backwards'
    ? 'must lie before `to`; exchange the two, or choose an earlier beginning'
    : `lies more than ${days} days before \`to\`; ask for shorter periods one after the other`;
}
