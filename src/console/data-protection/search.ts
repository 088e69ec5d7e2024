/** What the page shows; reports of problems if absent. */
export const DATA_VIEWS = [
  'breaches',
  'requests',
  'accesses',
  'looks',
  'canaries',
  'exposure',
  'keeping',
  'log',
] as const;
export type ShownView = (typeof DATA_VIEWS)[number];

/** How many days back, if not 30. */
const PERIODS = [7, 90] as const;

/** What the address says. */
export type DataSearch = {
  readonly view?: ShownView;
  readonly days?: (typeof PERIODS)[number];
  /** Of reports and inquiries: those that are closed. */
  readonly state?: 'closed';
  /** Of inquiries: one is opened with this report. */
  readonly report?: string;
  /** Of requests: those that are over as well. */
  readonly show?: 'all';
};

/** What an address says about the page; nonsense is left out. */
export function readDataSearch(given: Readonly<Record<string, unknown>>): DataSearch {
  const view = DATA_VIEWS.find((each) => each === given['view']);
  const days = PERIODS.find((each) => each === given['days']);
  return {
    ...(view === undefined ? {} : { view }),
    ...(days === undefined ? {} : { days }),
    ...(given['state'] === 'closed' ? { state: 'closed' } : {}),
    ...(typeof given['report'] === 'string' && /^[0-9A-Z-]{1,64}$/.test(given['report'])
      ? { report: given['report'] }
      : {}),
    ...(given['show'] === 'all' ? { show: 'all' } : {}),
  };
}
