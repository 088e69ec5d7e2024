import { describe, expect, test } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords.ts';
import { checkPassword } from './passwords.ts';

describe('a password', () => {
  test('of fewer than 12 characters is too short, whatever they are', () => {
    expect(checkPassword('k7#Qz!w9$Lp')).toEqual({ code: 'password-too-short', least: 12 });
    expect(checkPassword('')).toEqual({ code: 'password-too-short', least: 12 });
  });

  test('of more than 128 characters is too long', () => {
    expect(checkPassword('waterfall quietly '.repeat(8))).toEqual({ code: 'password-too-long', most: 128 });
  });

  test.each([
    'password1234',
    'Password2026!!',
    'P@$$w0rdP@$$w0rd',
    '123456789012',
    'qwertyuiop12',
    'iloveyouiloveyou',
    'letmeinletmein',
    'administrator1',
    'Kingston-Trust-2026',
    'aaaaaaaaaaaaaaa',
    'monkeydragon99',
    '1q2w3e4r5t6y',
  ])('%s is tried first by everybody', (password) => {
    expect(checkPassword(password)).toEqual({ code: 'password-too-common' });
  });

  test.each([
    'correct horse battery staple',
    'ostrich-vellum-9-quay',
    'zt4kx-9qpwm-2vbnh',
    'meine Oma fährt Motorrad',
    'dwjqpxmvbkra',
  ])('%s is somebody’s own', (password) => {
    expect(checkPassword(password)).toBe(true);
  });
});

test('there are some hundreds of common passwords, the longest first', () => {
  expect(COMMON_PASSWORDS.length).toBeGreaterThan(300);
  expect(new Set(COMMON_PASSWORDS).size).toBe(COMMON_PASSWORDS.length);
  const lengths = COMMON_PASSWORDS.map((password) => password.length);
  expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
});
