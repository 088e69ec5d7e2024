import { describe, expect, test } from 'vitest';
import { mayReach, readUrl } from './public-address.ts';

const HERE = { thisMachine: true };
const ABROAD = { thisMachine: false };

describe('an IP address', () => {
  test.each([
    ...['0.0.0.0', '10.255.0.1', '100.64.0.1', '100.127.255.255', '169.254.169.254', '172.16.0.1', '172.31.255.255'],
    ...['192.0.0.192', '192.168.1.1', '198.19.0.1', '203.0.113.9', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
    ...['::', '::ffff:10.0.0.1', '::ffff:8.8.8.8', '64:ff9b::a00:1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'ff02::1'],
    ...['2001::1', '2001:db8::1', '2002:a00:1::', '3fff::1', '', 'localhost', '1.2.3', '127.1'],
  ])('that is not public is never reached: %s', (address) => {
    expect([mayReach(address, ABROAD), mayReach(address, HERE)]).toEqual([false, false]);
  });

  test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])(
    'of this machine only from an installation on it: %s',
    (address) => {
      expect([mayReach(address, ABROAD), mayReach(address, HERE)]).toEqual([false, true]);
    },
  );

  test.each(['8.8.8.8', '100.63.0.1', '172.32.0.1', '93.184.215.14', '2606:4700::1111', '2a00:1450:4001::1'])(
    'that is public is reached: %s',
    (address) => {
      expect([mayReach(address, ABROAD), mayReach(address, HERE)]).toEqual([true, true]);
    },
  );
});

describe('the URL of an endpoint', () => {
  const said = (text: string, reach = ABROAD) => {
    const url = readUrl(text, reach);
    return 'refused' in url ? url.refused.code : url.href;
  };

  test.each([
    ['shop.example', 'not-a-url'],
    ['ftp://shop.example/', 'not-a-url'],
    ['javascript:alert(1)', 'not-a-url'],
    ['http://shop.example/', 'not-https'],
    ['https://user:secret@shop.example/', 'with-password'],
    ['https://shop.example/#part', 'with-fragment'],
    ['https://localhost/', 'forbidden-address'],
    ['http://localhost/', 'forbidden-address'],
    ['https://127.0.0.1/', 'forbidden-address'],
    ['https://2130706433/', 'forbidden-address'],
    ['https://0x7f.1/', 'forbidden-address'],
    ['https://0251.0376.0251.0376/', 'forbidden-address'],
    ['https://[::1]/', 'forbidden-address'],
    ['https://[::ffff:169.254.169.254]/', 'forbidden-address'],
    ['https://10.0.0.8:8443/x', 'forbidden-address'],
  ])('%s is refused: %s', (text, code) => {
    expect(said(text)).toBe(code);
  });

  test('is https to a public address; on an installation of this machine also http to it', () => {
    expect(said('https://Shop.Example:8443/hooks?x=1')).toBe('https://shop.example:8443/hooks?x=1');
    expect(said('https://8.8.8.8/')).toBe('https://8.8.8.8/');
    expect(said('http://127.0.0.1:9999/', HERE)).toBe('http://127.0.0.1:9999/');
    expect(said('http://localhost:9999/', HERE)).toBe('http://localhost:9999/');
    expect(said('http://shop.example/', HERE)).toBe('not-https');
    expect(said('https://192.168.0.1/', HERE)).toBe('forbidden-address');
  });
});
