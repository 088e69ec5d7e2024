import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { EMERGENCY_WORDS } from '../../words/emergency-en.ts';

const SECOND = 1000;

/** How long is left, to the second: `59:03`. When it is over the list is loaded anew. */
export function EmergencyCountdown({ until }: { readonly until: string }) {
  const end = Date.parse(until);
  const [now, setNow] = useState(Date.now);
  const queryClient = useQueryClient();
  const isOver = now >= end;
  useEffect(() => {
    if (isOver) {
      void queryClient.invalidateQueries({ queryKey: ['emergencies'] });
      return;
    }
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, [isOver, queryClient]);
  if (isOver) return EMERGENCY_WORDS.timeOver;
  const left = Math.ceil((end - now) / SECOND);
  const [minutes, seconds] = [Math.floor(left / 60), left % 60];
  return (
    <time role="timer" aria-live="off">
      {minutes}:{String(seconds).padStart(2, '0')}
    </time>
  );
}
