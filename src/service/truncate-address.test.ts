import { expect, test } from 'vitest';
import { truncateAddress } from './truncate-address.ts';

test.each([
  ['203.0.113.77', '203.0.113.0'],
  ['::ffff:203.0.113.77', '203.0.113.0'],
  ['2001:db8:12:34:56:78:9a:bc', '2001:db8:12::'],
  ['2001:0DB8:0012::1', '2001:db8:12::'],
  ['2001:db8::1', '2001:db8:0::'],
  ['::1', '0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
  ['64:ff9b::192.0.2.33', '64:ff9b:0::'],
  ['not an address', '0.0.0.0'],
  ['', '0.0.0.0'],
])('%s is kept as %s', (address, kept) => {
  expect(truncateAddress(address)).toBe(kept);
});
