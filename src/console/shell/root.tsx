import { Outlet } from '@tanstack/react-router';
import { useMarketplace } from '../api/marketplace.ts';
import { ClockProvider } from '../kit/clock.tsx';
import { ShortcutsProvider } from '../kit/shortcuts.tsx';
import { ToastsProvider } from '../kit/toasts.tsx';
import { ProofAsked } from './proof-asked.tsx';

/** Around every page, also those without a frame. */
export function Root() {
  const { zone, now } = useMarketplace();
  return (
    <ClockProvider zone={zone} now={now === undefined ? undefined : Date.parse(now)}>
      <ToastsProvider>
        <ShortcutsProvider>
          <Outlet />
          <ProofAsked />
        </ShortcutsProvider>
      </ToastsProvider>
    </ClockProvider>
  );
}
