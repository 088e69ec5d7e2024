import { z } from 'zod';
import { RETURN_OUTCOMES } from '../../rulebook/facts/choices.ts';
import { CHECK_RESULTS, DISPOSITIONS, RETURN_CHECKS } from '../../rulebook/returns/inspection.ts';
import { MOST_RETURN_PHOTOS } from '../../rulebook/returns/photos.ts';
import { GIVEN_REASONS, LOT_GROUNDS } from '../../rulebook/stock/lot.ts';
import { HUB_API_WORDS as WORDS } from '../../words/hub-api-en.ts';
import { instant, sellerId } from '../http/shapes.ts';

/** How a hub is called. */
export const hubName = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .meta({ description: 'A hub, as `GET /v1/hub/hubs` names it', example: 'Kingston' });

export const listing = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9._-]{1,128}$/, WORDS.listing)
  .meta({ example: 'L-17' });
export const quantity = z.number().int().min(1).max(100_000);
const counted = z.number().int().min(0).max(100_000);
const code = z.string().trim().min(1).max(200).meta({ description: 'As scanned or typed' });
const shelf = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9._-]{1,32}$/, WORDS.shelf)
  .meta({ description: 'As the shelf is labelled', example: 'A-03' });
const carrier = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .meta({ description: 'As the carrier’s own scans name it', example: 'Island Couriers' });

const common = {
  id: z.uuid().meta({ description: 'Made by whoever sends it: sent again under it, it is done once' }),
  doneAt: instant.meta({ description: 'When it was done at the desk; it may have waited since for a connection' }),
};
const parcelCommand = { ...common, code };
const stockCommand = { ...common, seller: sellerId, listing };

const lotCommand = { ...common, seller: sellerId, lot: z.number().int().min(1) };
const returnCommand = {
  ...common,
  code: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .meta({ description: 'As scanned or typed; or its seller, a tilde and its id', example: 'S-17~R-7' }),
};
type Checks = Readonly<
  Record<(typeof RETURN_CHECKS)[number], z.ZodEnum<{ [Key in (typeof CHECK_RESULTS)[number]]: Key }>>
>;

/** What is done at the desk. */
export const deskCommand = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start'), ...parcelCommand }),
  z.strictObject({ kind: z.literal('take_over'), ...parcelCommand }),
  z.strictObject({
    ...{ kind: z.literal('pick'), ...parcelCommand, listing, quantity: quantity.default(1) },
    place: shelf.optional().meta({ description: 'The shelf; absent: one that has enough' }),
  }),
  z.strictObject({ kind: z.literal('short'), ...parcelCommand, listing }),
  z.strictObject({ kind: z.literal('put_back'), ...parcelCommand }),
  z.strictObject({ kind: z.literal('pack'), ...parcelCommand }),
  z.strictObject({ kind: z.literal('repack'), ...parcelCommand }),
  z.strictObject({ kind: z.literal('hand_over'), ...parcelCommand, carrier }),
  z.strictObject({ kind: z.literal('arrive'), ...parcelCommand }),
  z.strictObject({
    ...{ kind: z.literal('count'), ...parcelCommand },
    found: z
      .array(z.strictObject({ listing, quantity: counted }))
      .max(200)
      .meta({ description: 'All that was found' }),
  }),
  z.strictObject({
    ...{ kind: z.literal('close'), ...parcelCommand },
    missing: z.boolean().default(false).meta({ description: 'Close it also though boxes have not come' }),
  }),
  z.strictObject({
    ...{ kind: z.literal('put_away'), ...parcelCommand, listing, quantity, place: shelf },
    from: shelf.default('DOCK'),
  }),
  z.strictObject({ kind: z.literal('count_shelf'), ...stockCommand, place: shelf, quantity: counted }),
  z.strictObject({
    ...{ kind: z.literal('quarantine'), ...stockCommand, place: shelf, quantity },
    why: z.enum(GIVEN_REASONS).meta({ description: 'Why it is kept apart; its seller reads it' }),
  }),
  z.strictObject({
    ...{ kind: z.literal('release'), ...lotCommand, quantity, place: shelf },
    ground: z.enum(LOT_GROUNDS.release),
  }),
  z.strictObject({ kind: z.literal('send_back'), ...lotCommand, quantity, ground: z.enum(LOT_GROUNDS.send_back) }),
  z.strictObject({ kind: z.literal('dispose'), ...lotCommand, quantity, ground: z.enum(LOT_GROUNDS.dispose) }),
  z.strictObject({ kind: z.literal('confirm'), ...lotCommand }),
  z.strictObject({ kind: z.literal('keep'), ...lotCommand }),
  z.strictObject({ kind: z.literal('receive_return'), ...returnCommand }),
  z.strictObject({
    ...{ kind: z.literal('inspect_return'), ...returnCommand, outcome: z.enum(RETURN_OUTCOMES) },
    checks: z
      .strictObject(Object.fromEntries(RETURN_CHECKS.map((check) => [check, z.enum(CHECK_RESULTS)])) as Checks)
      .meta({ description: 'What was found at each point; `unknown`: it could not be looked at' }),
    units: z
      .array(z.strictObject({ listing, quantity: counted }))
      .max(200)
      .meta({ description: 'What came back, listing by listing' }),
    disposition: z.enum(DISPOSITIONS).meta({
      description:
        'Where it goes: among the stock, apart from it, or apart to be destroyed once somebody else has confirmed',
    }),
    place: shelf.default('DOCK').meta({ description: 'The shelf, where it goes among the stock' }),
    photos: z
      .array(
        z.strictObject({
          id: z.uuid().meta({ description: 'Made by the tablet; it is sent afterwards under it' }),
          label: z.boolean().meta({ description: 'It shows a label, a name or an address: for the marketplace alone' }),
        }),
      )
      .max(MOST_RETURN_PHOTOS)
      .optional()
      .meta({ description: 'Photos that were taken. They come by themselves; the inspection waits for none' }),
  }),
]);

export type DeskCommand = z.output<typeof deskCommand>;

/** How many commands are taken at once. */
export const MOST_COMMANDS = 100;

/** `POST /v1/hub/commands` */
export const commandsRequest = z
  .strictObject({
    hub: hubName,
    commands: z.array(deskCommand).min(1).max(MOST_COMMANDS),
  })
  .meta({ id: 'HubCommands' });
