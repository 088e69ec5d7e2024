/** What can be wrong with a request that takes the privacy briefing. */
export type AttestationProblemCode = 'attestation-needed' | 'briefing-changed';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const ATTESTATION_PROBLEMS: Readonly<Record<AttestationProblemCode, Words>> = {
  'attestation-needed': {
    title: 'Read the privacy briefing first',
    detail: 'Nothing was shown. Read the short privacy briefing, say that you keep to it, and ask again',
    meaning:
      'Everybody of a store reads the privacy briefing before anything of a customer is shown to them: the first time, once a year, and when it has changed. That it was asked for is written down all the same.',
    cure: 'In the console the briefing opens by itself, and is under Privacy. Over HTTP: read GET /v1/me/attestation and send its version to POST /v1/me/attestation.',
  },
  'briefing-changed': {
    title: 'The privacy briefing has another text now',
    detail: 'What you read was the version {version}. Read the one of now and say again that you keep to it',
    meaning: 'Somebody attests what they have read. The text was changed since the page was opened.',
    cure: 'Load the page again, or read GET /v1/me/attestation once more, and send the version that it names.',
  },
};
