/** What is written backwards reads so: the ends of addresses, hosts of mailboxes and names of apps, and what says that it is. */
export const TURNED = /moc ?\.|liamg|oohay|liamtoh|ppa ?s?tahw|margelet|margatsni|koobecaf|tahcpans|\/\/:s?ptth|\.www/;
/** Of each of them what stands in one word: without it none is there. */
export const TURNED_WORD = /moc|liamg|oohay|liamtoh|tahw|margelet|margatsni|koobecaf|tahcpans|ptth|www/;

/** Says that something is written backwards. */
export const SAYS_SO =
  /\b(?:backwards?|reversed?|mirrored|al reves|envers|alanve|tras para|invertid[oa]|ao contrario|right to left|flip(?:ped)?)\b/;
/** Of each of them one word: without any of these it is not said. */
export const SAYING_SO =
  'backward backwards reverse reversed mirrored reves envers alanve tras invertido invertida contrario left flip flipped';
