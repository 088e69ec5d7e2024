/** Everything about a lost second step in one part: hardly anybody ever needs it, and each part of its own makes all first pages longer. */
export { RecoveryBanner } from './recovery-banner.tsx';
export { CancelRecovery, FinishRecovery } from './recovery-link-page.tsx';
export { RecoveryPage } from './recovery-page.tsx';
