import { useEffect, useState } from 'react';

/**
 * What is being written, kept in this tab until it is sent: a reload, a lost connection or a step back loses nothing.
 * `forget` empties it.
 */
export function useKeptDraft<Draft>(name: string, empty: Draft): readonly [Draft, (draft: Draft) => void, () => void] {
  const key = `draft:${name}`;
  const [draft, setDraft] = useState<Draft>(() => read(key) ?? empty);
  useEffect(() => {
    try {
      if (JSON.stringify(draft) === JSON.stringify(empty)) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(draft));
    } catch {
      // A browser that keeps nothing: what is written is still on the page.
    }
  }, [key, draft, empty]);
  return [draft, setDraft, () => setDraft(empty)];
}

function read<Draft>(key: string): Draft | undefined {
  try {
    const kept = sessionStorage.getItem(key);
    return kept === null ? undefined : (JSON.parse(kept) as Draft);
  } catch {
    return undefined;
  }
}
