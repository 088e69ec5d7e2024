import { isIPv4, isIPv6 } from 'node:net';

/** Stands for every address that cannot be read, so that those share one limit. */
const UNKNOWN = '0.0.0.0';

/**
 * The network an address lies in: `203.0.113.0` of an IPv4 address, the first 48 bits of an IPv6 one. That is enough
 * to slow down guessing and to recognise a sign-in, and too little to point at one household.
 */
export function truncateAddress(address: string): string {
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0`;
  if (!isIPv6(address)) return UNKNOWN;
  const bare = address.replace(/%.*$/, '');
  // An IPv4 address at the end stands for two groups; what it says there matters only when the rest is zero.
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined) return truncateAddress(mapped);
  const [head = '', tail] = bare.split('::');
  const groups = groupsOf(head);
  if (tail !== undefined) groups.push(...Array(8 - groups.length - widthOf(tail)).fill('0'), ...groupsOf(tail));
  return `${groups.slice(0, 3).map(shortGroup).join(':')}::`;
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':');
}

/** How many of the eight groups a part fills; an IPv4 address at its end fills two. */
function widthOf(part: string): number {
  return groupsOf(part).length + (part.includes('.') ? 1 : 0);
}

function shortGroup(group: string): string {
  return Number.parseInt(group, 16).toString(16);
}
