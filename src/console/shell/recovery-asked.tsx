import { type ComponentType, useEffect, useState } from 'react';
import { useViewer } from '../api/viewer.ts';

type Banner = ComponentType<{ readonly askedAt: string }>;

/** Stands above every page while somebody waits to be let in as whoever is signed in. Fetched then: hardly anybody ever sees it. */
export function RecoveryAsked() {
  const { recovery } = useViewer();
  const isAsked = recovery !== undefined;
  const [Shown, setShown] = useState<Banner>();
  useEffect(() => {
    if (!isAsked) return;
    // When it cannot be had, the mail says the same.
    import('../sign-in/recovery.ts').then(
      ({ RecoveryBanner }) => setShown(() => RecoveryBanner),
      () => {},
    );
  }, [isAsked]);
  return recovery === undefined || Shown === undefined ? null : <Shown askedAt={recovery.askedAt} />;
}
