type Waiting<Asked, Answer> = {
  readonly asked: Asked;
  answered(answer: Answer): void;
  failed(error: unknown): void;
};

/**
 * Has all who ask in the same turn of the loop share one question to the database. `read` gives an answer for each of those asked, in
 * their order. Unlike a batch of writes nobody waits for those before: whoever asks later is read later, and sees it as it is then.
 */
export function createGatherer<Asked, Answer>(
  read: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];

  async function run(): Promise<void> {
    const all = waiting;
    waiting = [];
    try {
      const answers = await read(all.map(({ asked }) => asked));
      for (const [place, each] of all.entries()) each.answered(answers[place] as Answer);
    } catch (error) {
      for (const each of all) each.failed(error);
    }
  }

  return (asked) =>
    new Promise<Answer>((answered, failed) => {
      if (waiting.length === 0) setImmediate(() => void run());
      waiting.push({ asked, answered, failed });
    });
}
