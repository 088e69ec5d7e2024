/** Who may have asked, and what may have been answered, as the API has them. */
export const WHO = ['shop', 'carrier', 'staff'] as const;
export const ANSWERS = ['shown', 'withheld'] as const;

/** Which of those who used the own data are shown; all if nothing is said. */
export type UsesSearch = {
  readonly order?: string | undefined;
  readonly who?: (typeof WHO)[number] | undefined;
  readonly answer?: (typeof ANSWERS)[number] | undefined;
};
