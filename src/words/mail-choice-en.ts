/** Where customers choose whether messages of shops come by e-mail. */
export const MAIL_CHOICE = {
  title: 'E-mail about messages',
  lead: 'When a shop writes to you and you do not see it here, we send it to your e-mail address. You can simply answer the mail; the shop does not learn your address.',
  leadPage:
    'When a shop writes to you and you do not see it here, we send it to your e-mail address. You answer here; the shop does not learn your address.',
  label: 'Send me messages of shops by e-mail',
  off: 'This installation sends no e-mail.',
  saved: 'Saved.',
} as const;
