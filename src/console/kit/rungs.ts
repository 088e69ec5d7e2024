import { type Icon, IconAlertTriangle, IconBan, IconCircleCheck, IconLock, IconPlayerPause } from '@tabler/icons-react';
import type { RUNGS } from '../../words/console-en.ts';

export type Rung = keyof typeof RUNGS;

/** From where everybody starts to the last. */
export const RUNG_ORDER: readonly Rung[] = ['good', 'warned', 'restricted', 'suspended', 'removed'];

/** Each has a shape of its own, so that nobody needs to tell colours apart. */
export const RUNG_ICONS: Readonly<Record<Rung, Icon>> = {
  good: IconCircleCheck,
  warned: IconAlertTriangle,
  restricted: IconLock,
  suspended: IconPlayerPause,
  removed: IconBan,
};
