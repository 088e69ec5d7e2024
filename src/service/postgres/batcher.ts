type Waiting<Item> = { readonly item: Item; done(): void; failed(error: unknown): void };

/**
 * Has many who come at once share one commit: while one runs, all who come gather for the next. Whoever comes alone waits for
 * nobody. Each is answered when the commit that it was part of is done, and all of them get its error when it fails.
 */
export function createBatcher<Item>(
  commit: (items: readonly Item[]) => Promise<void>,
  most: number,
): (item: Item) => Promise<void> {
  const waiting: Waiting<Item>[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    // Those who come in the same turn of the loop are together already.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting.splice(0, most);
      try {
        await commit(batch.map(({ item }) => item));
        for (const each of batch) each.done();
      } catch (error) {
        for (const each of batch) each.failed(error);
      }
    }
    isRunning = false;
  }

  return (item) =>
    new Promise<void>((resolve, reject) => {
      waiting.push({ item, done: resolve, failed: reject });
      if (isRunning) return;
      isRunning = true;
      void run();
    });
}
