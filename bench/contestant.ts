/** How many decisions of each kind a contestant came to: `{"warning.issued": 12, …}`. */
export type Tally = Record<string, number>;

/** Something that replays a stream of events and decides. */
export type Contestant = {
  readonly name: string;
  /** Takes CloudEvent objects in time order, as `JSON.parse` gives them. */
  run(events: readonly unknown[]): { readonly decisions: Tally };
};
