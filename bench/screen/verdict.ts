import type { MessageToScreen, Screened } from '../../src/rulebook/messages/screening.ts';
import type { Sample } from './sample.ts';

/** A screen with its rules. */
export type Screen = (message: MessageToScreen) => Screened;

export function messageOf({ text, sender, earlier, known }: Sample): MessageToScreen {
  return { text, sender, earlier, known };
}

/** Whether a message was flagged as what it is; of clean ones whether it was flagged as anything. */
export function isFlagged({ kinds }: Sample, { verdict, findings }: Screened): boolean {
  if (verdict === 'deliver') return false;
  return kinds.length === 0 || findings.some(({ kind }) => kinds.includes(kind));
}

/** Found when there is something, silent when there is nothing. */
export function isRight(sample: Sample, screened: Screened): boolean {
  return isFlagged(sample, screened) === sample.kinds.length > 0;
}
