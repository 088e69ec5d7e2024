import { useCallback, useEffect, useState } from 'react';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { useWork } from '../sign-in/use-work.ts';
import type { Resolution, Scan } from './shapes.ts';

/** How many of the scans of a shift are listed. */
const LISTED = 30;

/** What a driver's phone has of a shift: one parcel at most, and nothing of it once it is hidden. */
export function useShift(onOver: () => void) {
  const api = useApi();
  const [parcel, setParcel] = useState<{ readonly code: string; readonly shown: Resolution }>();
  const [scans, setScans] = useState<readonly Scan[]>();
  const { working, failure, run } = useWork();

  const list = useCallback(async () => {
    try {
      const query = { limit: LISTED };
      setScans((await answer(api.GET('/v1/carrier/scans', { params: { query } }))).items);
    } catch (error) {
      // Without a connection the list stays as it was.
      if (isOver(error)) onOver();
    }
  }, [api, onOver]);
  useEffect(() => void list(), [list]);

  const scan = (code: string) =>
    void run(async () => {
      setParcel(undefined);
      try {
        const shown = await answer(api.POST('/v1/labels/resolutions', { body: { code, purpose: 'fulfil' } }));
        setParcel({ code, shown });
      } catch (error) {
        if (isOver(error)) return onOver();
        throw error;
      } finally {
        void list();
      }
    });
  const end = () =>
    void run(async () => {
      try {
        await answer(api.DELETE('/v1/carrier/session'));
      } catch (error) {
        if (!isOver(error)) throw error;
      }
      onOver();
    });
  return { parcel, scans, working, failure, scan, end, hide: useCallback(() => setParcel(undefined), []) };
}

/** Whether the pass is not in force any more. */
export function isOver(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 401;
}
