import { isConduct, isMetric } from './seller-violations-en.ts';

/** Where the guide tells the rule behind a violation: its measure, or its kind of conduct; of one unknown, its contents. */
export function guidePlaceOf(violation: string): string {
  if (isMetric(violation)) return `/guide/measured#${violation}`;
  return isConduct(violation) ? `/guide/conduct#${violation}` : '/guide';
}
