import chromium from '@sparticuz/chromium';

// Run by chromium.ts in a process of its own: the package unpacks into $TMPDIR, and looks at the environment as it loads.
await chromium.executablePath();
