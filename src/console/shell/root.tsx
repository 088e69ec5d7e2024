import { Outlet } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useMarketplace } from '../api/marketplace.ts';
import { wantedProof } from '../api/proof.ts';
import { ClockProvider } from '../kit/clock.tsx';
import { ShortcutsProvider } from '../kit/shortcuts.tsx';
import { ToastsProvider } from '../kit/toasts.tsx';

/** Around every page, also those without a frame. */
export function Root() {
  const { zone, now } = useMarketplace();
  const proof = useSyncExternalStore(wantedProof.subscribe, wantedProof.get);
  return (
    <ClockProvider zone={zone} now={now === undefined ? undefined : Date.parse(now)}>
      <ToastsProvider>
        <ShortcutsProvider>
          <Outlet />
          {proof === undefined ? null : <proof.Dialog onDone={proof.onDone} />}
        </ShortcutsProvider>
      </ToastsProvider>
    </ClockProvider>
  );
}
