import type { Policy } from '../../rulebook/policy/policy.ts';
import { count, duration, percentage } from '../../words/quantities-en.ts';

/** The figures that a page of the guide may name, `{{warning.cure}}`, each as it stands in the policy. */
export const FIGURES: Readonly<Record<string, (policy: Policy) => string>> = {
  'policy.name': ({ name }) => name,
  'policy.version': ({ version }) => String(version),
  'warning.acknowledgeWithin': ({ ladder }) => duration(ladder.warning.acknowledgeWithin),
  'warning.cure': ({ ladder }) => duration(ladder.warning.cure),
  'warning.expiresAfter': ({ ladder }) => duration(ladder.warning.expiresAfter),
  'warning.ignored.after': ({ ladder }) => duration(ladder.warning.ignored.after),
  'restriction.liftBelow': ({ ladder }) => percentage(ladder.restriction.liftBelow),
  'suspension.categories': ({ ladder }) => count(ladder.suspension.categories),
  'removal.notice': ({ ladder }) => duration(ladder.removal.notice),
};
