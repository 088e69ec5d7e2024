/** Ends the session and begins anew at the sign-in: nothing of what was seen stays in memory. */
export async function signOut(): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const { ok } = await fetch('/auth/sign-out', { method: 'POST', headers, body: '{}' });
  if (!ok) throw new Error('the session could not be ended');
  // Drafts are somebody's own words: they do not wait for the next one at this device.
  sessionStorage.clear();
  globalThis.location.assign('/sign-in');
}
