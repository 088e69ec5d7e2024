import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';

type Clock = {
  /** Name of the marketplace's zone, such as `America/Jamaica`. */
  readonly zone: string;
  /** The present in milliseconds: that of the installation, which need not be the wall's. */
  readonly now: number;
};

const ClockContext = createContext<Clock>({ zone: 'UTC', now: 0 });

const TICK = 30_000;

/**
 * Says to everything inside where the marketplace's day begins and what time it is. Without `now` it is the device's
 * time and moves on; an installation that runs by its events gives the reading of its own clock.
 */
export function ClockProvider({
  zone,
  now,
  children,
}: {
  zone: string;
  now?: number | undefined;
  children: ReactNode;
}) {
  const [ticking, setTicking] = useState(Date.now);
  useEffect(() => {
    if (now !== undefined) return;
    const timer = setInterval(() => setTicking(Date.now()), TICK);
    return () => clearInterval(timer);
  }, [now]);
  return <ClockContext value={{ zone, now: now ?? ticking }}>{children}</ClockContext>;
}

export function useClock(): Clock {
  return useContext(ClockContext);
}
