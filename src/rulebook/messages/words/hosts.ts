/** Ends of host names that are no word of a language: where one follows a dot, a host is meant. */
export const STRONG_ENDS =
  'com net org info biz shop store online site website xyz app dev io gl link club market click page blog tv ws gov edu mobi pro vip cloud fun ' +
  'space tech world bio ink buzz trade deals sale boutique fashion jewelry email chat social network agency company jm tt bb ht gy lc vc gd dm kn ky ' +
  'bz bs ag uk ca au nz br mx ar cl cr gt hn ni uy ec py ve cu pr pt nl ch eu jp kr cn hk ru ng gh ke za sg ie';
/** Ends that are words as well: they count after a scheme, "www." or with a path, and in addresses. */
export const WEAK_ENDS =
  'co me ly to us do es it fr de in is be at id la my so am as pe no se fm gg cc sh ai im li st tk ml ga cf pw live top life today one';
/** Hosts that shorten addresses or lead into an app: with a path they are an address of a page whatever their end. */
export const SHORT_HOSTS =
  'wa.me t.me bit.ly goo.gl tinyurl.com m.me fb.me linktr.ee youtu.be is.gd ow.ly rb.gy ig.me signal.me discord.gg';
/** Hosts where somebody is paid by the name in the path. */
export const PAY_HOSTS =
  'paypal.me cash.app venmo.com paypal.com revolut.me monzo.me buymeacoffee.com ko-fi.com buy.stripe.com wise.com mpago.la';
