import { useEffect, useState } from 'react';

const SECOND = 1000;

/** How many seconds something may still be shown: none when its time is over, or somebody turns to another window. */
export function useShownFor(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  const isOver = left <= 0;
  useEffect(() => {
    if (isOver) return;
    const timer = setInterval(() => setLeft((before) => before - 1), SECOND);
    const hide = () => setLeft(0);
    const onTurn = () => document.visibilityState === 'hidden' && hide();
    document.addEventListener('visibilitychange', onTurn);
    window.addEventListener('blur', hide);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onTurn);
      window.removeEventListener('blur', hide);
    };
  }, [isOver]);
  return Math.max(0, left);
}
