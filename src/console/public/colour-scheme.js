// Runs before the first paint, so that the page never flashes in the wrong colours. Mantine keeps the choice under the
// same key; `auto`, or no choice yet, is what the device says.
(() => {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('kingston-colour-scheme') ?? 'auto';
  } catch {
    // Storage may be forbidden; the device's own colours are a good choice then.
  }
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();
