import type { components } from '../api/types.ts';

export type DriverSession = components['schemas']['DriverSession'];
export type Resolution = components['schemas']['LabelResolution'];
export type Call = components['schemas']['LabelCall'];
export type Scan = components['schemas']['LabelScan'];
