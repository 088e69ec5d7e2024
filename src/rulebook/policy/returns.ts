import type { Duration } from '../instant.ts';

/** By when a return goes on (D7, E6; readings 110 to 112). Nobody is judged by it: what is late is told, and put before staff. */
export type ReturnRules = {
  /** After the delivery a customer may ask for one. */
  readonly askWithin: Duration;
  /** After asking the parcel is to be handed to a carrier; then the return ends by itself. */
  readonly sendWithin: Duration;
  /** One that the marketplace told and of which nothing more was told ends by itself after so long (reading 136). */
  readonly silentAfter: Duration;
  /** Whoever has the parcel looks at it within so many working days, and decides about the money within so many more. */
  readonly inspectWorkingDays: number;
  readonly refundWorkingDays: number;
};
