import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { NO_SHIFT_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { ApiProblem } from '../api/problem.ts';
import { PageSkeleton } from '../kit/skeletons.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { BeginShift } from './begin-shift.tsx';
import type { DriverSession } from './shapes.ts';
import { ShiftPage } from './shift-page.tsx';

/** Where somebody stands who comes to the page for drivers. */
type Stand =
  | { readonly is: 'looking' | 'none' | 'over' | 'away' }
  /** With a link that was not opened yet. */
  | { readonly is: 'beginning'; readonly token: string }
  | { readonly is: 'on'; readonly session: DriverSession };

/** Begins a shift, or goes on with the one that this phone is on. */
export function CarrierPage() {
  const api = useApi();
  const [stand, setStand] = useState<Stand>(standAtFirst);
  const isLooking = stand.is === 'looking';
  useEffect(() => {
    if (!isLooking) return;
    const leaving = new AbortController();
    answer(api.GET('/v1/carrier/session', { signal: leaving.signal })).then(
      (session) => setStand({ is: 'on', session }),
      (error: unknown) => {
        if (!leaving.signal.aborted) setStand({ is: isNobody(error) ? 'none' : 'away' });
      },
    );
    return () => leaving.abort();
  }, [api, isLooking]);
  switch (stand.is) {
    case 'looking':
      return <PageSkeleton />;
    case 'beginning':
      return <BeginShift token={stand.token} onBegun={(session) => setStand({ is: 'on', session })} />;
    case 'on':
      return <ShiftPage session={stand.session} onOver={() => setStand({ is: 'over' })} />;
    case 'none':
      return (
        <SignInPage title={TEXT.noneTitle}>
          <p>{TEXT.none}</p>
        </SignInPage>
      );
    case 'over':
      return (
        <SignInPage title={TEXT.overTitle}>
          <p role="status">{TEXT.over}</p>
        </SignInPage>
      );
    case 'away':
      return (
        <SignInPage title={TEXT.title}>
          <p role="alert">{TEXT.away}</p>
          <Button mt="sm" onClick={() => setStand({ is: 'looking' })}>
            {TEXT.retry}
          </Button>
        </SignInPage>
      );
  }
}

/** The secret of a link stands behind the `#`, where no server sees it. */
function standAtFirst(): Stand {
  const token = globalThis.location.hash.slice(1);
  return token === '' ? { is: 'looking' } : { is: 'beginning', token };
}

/** No pass, or one that is over; whoever signs in here otherwise has no shift either. */
function isNobody(error: unknown): boolean {
  return error instanceof ApiProblem && (error.status === 401 || error.status === 403);
}
