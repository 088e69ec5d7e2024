/** Why the URL of an endpoint cannot be used, and the cure. It follows the name of the field. */
export type WebhookUrlRefusalCode = 'not-a-url' | 'not-https' | 'with-password' | 'with-fragment' | 'forbidden-address';

export const WEBHOOK_URL_WORDS: Readonly<Record<WebhookUrlRefusalCode, string>> = {
  'not-a-url': 'must be the address of a program that takes messages, like https://shop.example/hooks/kingston',
  'not-https': 'must begin with https://, so that nobody on the way reads or changes what is sent',
  'with-password': 'has a name or a password in it; leave them out, messages are signed instead',
  'with-fragment': 'has a part behind #, which is never sent; leave it out',
  'forbidden-address':
    'leads to a private, local or reserved address, to which nothing is sent; give one that is reached over the Internet',
};

/** What the routes about webhooks say of themselves in the reference. */
export const WEBHOOK_ROUTE_WORDS = {
  create:
    'The answer has the secret that messages are signed with, once. Messages are signed per [Standard Webhooks](https://www.standardwebhooks.com): `webhook-id`, `webhook-timestamp` and `webhook-signature`. They come at least once, so look at `webhook-id`; and not always in order, so look at `data.sequence`, which grows with each message about a seller. The URL begins with https and leads to a public address.',
  list: 'All of them, the oldest first, each with how it does. Never a secret.',
  change:
    'Changes what is given and leaves the rest. `paused`: messages wait. `active`: they are sent again, also where the endpoint had been disabled. With `version`, it is refused when somebody else has changed the endpoint since.',
  remove: 'Nothing more is sent, and everything about it is gone: what waits, what was given up, and the log.',
  rotate:
    'The answer has the new secret, once. For 24 hours messages are signed with both, so that nothing is refused while the new one is put in place; with `endOldNow`, with the new one alone.',
  test: 'Sends `webhook.test`, once and at once, also to an endpoint that is paused or disabled. What became of it is in the list of deliveries.',
  deliveries:
    'Messages of the last 30 days, the latest first: what became of each, never what was in it nor what was answered.',
  delivery: 'One message, with each time it was sent.',
  replay:
    'Sends messages again, with the ids they had: those named, whatever became of them; or all that were given up since an instant. Answers how many.',
} as const;
