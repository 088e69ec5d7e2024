import type { components, paths } from '../api/types.ts';

type Sent = paths['/v1/hub/commands']['post']['requestBody']['content']['application/json'];

/** What is done at the desk, as it is sent. */
export type DeskCommand = Sent['commands'][number];

type WithoutId<Command> = Command extends unknown ? Omit<Command, 'id' | 'doneAt'> : never;

/** The same before it has an id and an instant. */
export type Deed = WithoutId<DeskCommand>;

/** An inspection before it has either. */
export type InspectDeed = Extract<Deed, { kind: 'inspect_return' }>;

export type Answer = components['schemas']['HubCommandAnswers']['answers'][number];
export type Parcel = components['schemas']['HubParcel'];
export type ParcelWhole = components['schemas']['HubParcelWhole'];
export type ApartLot = components['schemas']['HubQuarantineLot'];
export type LotAct = ApartLot['twoFor'][number];
export type Box = components['schemas']['HubBox'];
