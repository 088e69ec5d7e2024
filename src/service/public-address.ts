import { BlockList, isIP } from 'node:net';
import type { WebhookUrlRefusalCode } from '../words/webhooks-en.ts';

/** Where messages may go. */
export type Reach = {
  /** The installation itself is on this machine: then programs on it may be told, also without TLS. */
  readonly thisMachine: boolean;
};

/** Why a URL cannot be that of an endpoint. */
export type UrlRefusal = { readonly code: WebhookUrlRefusalCode };

/** IPv4 that is not the public Internet (IANA special-purpose registry): private, shared, link-local, metadata, reserved. */
const FORBIDDEN_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

/** Of IPv6 only global unicast is public; of that, these are not: Teredo and 6to4 carry an IPv4 address inside. */
const PUBLIC_6 = ['2000::', 3] as const;
const FORBIDDEN_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const forbidden = new BlockList();
for (const [net, prefix] of FORBIDDEN_4) forbidden.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of FORBIDDEN_6) forbidden.addSubnet(net, prefix, 'ipv6');
const public6 = new BlockList();
public6.addSubnet(...PUBLIC_6, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** Whether a message may be sent to an IP address. */
export function mayReach(address: string, { thisMachine }: Reach): boolean {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (isIP(address) === 0) return false;
  if (loopback.check(address, family)) return thisMachine;
  if (family === 'ipv6' && !public6.check(address, 'ipv6')) return false;
  return !forbidden.check(address, family);
}

/** The host of a URL without the brackets around IPv6. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

/**
 * Reads the URL of an endpoint. A name is looked up when something is sent, and looked at then: here only what is certain
 * from the URL itself is refused.
 */
export function readUrl(text: string, reach: Reach): URL | { readonly refused: UrlRefusal } {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return { refused: { code: 'not-a-url' } };
  const host = hostOf(url);
  const isHere = host === 'localhost' || loopback.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4');
  if (url.username !== '' || url.password !== '') return { refused: { code: 'with-password' } };
  if (url.hash !== '') return { refused: { code: 'with-fragment' } };
  if (isHere || isIP(host) !== 0)
    if (!(isHere ? reach.thisMachine : mayReach(host, reach))) return { refused: { code: 'forbidden-address' } };
  return url.protocol === 'https:' || isHere ? url : { refused: { code: 'not-https' } };
}
