import { useState } from 'react';

/** Something that is sent, at most once at a time, with what came of it. */
export type Work = {
  readonly working: boolean;
  /** What the last attempt threw. */
  readonly failure: unknown;
  readonly run: (work: () => Promise<void>) => Promise<void>;
};

export function useWork(): Work {
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const run = async (work: () => Promise<void>) => {
    if (working) return;
    setWorking(true);
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      setFailure(error);
    } finally {
      setWorking(false);
    }
  };
  return { working, failure, run };
}
