/** What an answer is for a browser. */
export type Answers = 'data' | 'reading' | 'console';

type Headers = Readonly<Record<string, string>>;

/** Sources of a page, by kind. Nothing comes from another site, nothing runs that is written into a page. */
type Policy = Readonly<Record<string, string>>;

const NOTHING: Policy = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const POLICIES: Readonly<Record<Answers, Policy>> = {
  data: NOTHING,
  /** Pages made by the server: text, a style sheet, and forms that search. */
  reading: { ...NOTHING, 'form-action': "'self'", 'style-src': "'self'", 'img-src': "'self'" },
  console: {
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self'",
    // Pictures of a case are asked for once, by whoever holds it, and shown from memory.
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  },
};

const EVERYWHERE: Headers = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Only pages have windows and use devices. Passkeys are for our own pages. */
const OF_PAGES: Headers = {
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy': [
    ...['accelerometer', 'browsing-topics', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'],
    ...['microphone', 'midi', 'payment', 'usb', 'xr-spatial-tracking'],
  ]
    .map((device) => `${device}=()`)
    // Drivers scan labels with it, on a page of ours; the browser asks them first.
    .concat('camera=(self)', 'publickey-credentials-get=(self)', 'publickey-credentials-create=(self)')
    .join(', '),
};

/** A year, as the lists of browsers ask. */
const ONLY_HTTPS: Headers = { 'strict-transport-security': 'max-age=31536000; includeSubDomains' };

/**
 * The headers of each kind of answer, made once: they are the same for every request, and making them anew for each
 * would cost more than many routes do. `https`: people reach us by https, and from then on only so.
 */
export function securityHeaders(https: boolean): Readonly<Record<Answers, Headers>> {
  const shared = https ? { ...EVERYWHERE, ...ONLY_HTTPS } : EVERYWHERE;
  return {
    data: { ...shared, 'content-security-policy': written(POLICIES.data) },
    reading: { ...shared, ...OF_PAGES, 'content-security-policy': written(POLICIES.reading) },
    console: { ...shared, ...OF_PAGES, 'content-security-policy': written(POLICIES.console) },
  };
}

function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([kind, sources]) => `${kind} ${sources}`)
    .join('; ');
}
