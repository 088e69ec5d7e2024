import { type Icon, IconCloudStorm, IconGauge, IconPackageImport } from '@tabler/icons-react';
import type { ContextKind } from './api-shapes.ts';

/** Each kind of context has a shape of its own. */
export const CONTEXT_ICONS: Readonly<Record<ContextKind, Icon>> = {
  weather: IconCloudStorm,
  customs: IconPackageImport,
  platform_slowdown: IconGauge,
};
