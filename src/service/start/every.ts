/** How often what is done again and again is done, in milliseconds. */
export const EVERY = {
  ...{ tick: 1000, relay: 2000, send: 1000, look: 5000, mail: 5000, release: 5000 },
  ...{
    remind: 10_000,
    report: 10_000,
    forget: 3_600_000,
    tidy: 3_600_000,
    shred: 600_000,
    recover: 2000,
    sequence: 1000,
  },
} as const;
