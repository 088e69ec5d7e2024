import type { components } from '../api/types.ts';

type Schemas = components['schemas'];

/** What the API answers to the desk's pages, by its names there. */
export type DeskOrder = Schemas['DeskOrder'];
export type DeskPlace = DeskOrder['place'];
export type WorkingTime = Schemas['WorkingTime'];
