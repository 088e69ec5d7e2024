import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILE_KINDS } from './file.ts';
import { safeName } from './name.ts';

test.each([
  ['Proof of delivery (2).JPG', 'jpeg', 'Proof of delivery (2).jpg'],
  ['évidence.png', 'png', 'évidence.png'],
  ['../../etc/passwd', 'png', 'passwd.png'],
  ['C:\\Users\\Ada\\scan.exe', 'jpeg', 'scan.jpg'],
  ['invoice.jpg\u202egnp.exe', 'png', 'invoice.jpg gnp.png'],
  ['"><script>alert(1)</script>', 'jpeg', 'script.jpg'],
  ['a\r\nSet-Cookie: b=c', 'jpeg', 'a Set-Cookie b c.jpg'],
  ['.htaccess', 'jpeg', 'htaccess.jpg'],
  ['...', 'png', 'picture.png'],
  ['', 'png', 'picture.png'],
  [`${'x'.repeat(300)}.jpeg`, 'jpeg', `${'x'.repeat(80)}.jpg`],
] as const)('%j is shown as %s', (given, kind, shown) => {
  expect(safeName(given, kind)).toBe(shown);
});

test('whatever it was called, a name is one part of a path in one line, and naming it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...FILE_KINDS), (given, kind) => {
      const name = safeName(given, kind);
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}_()][\p{L}\p{M}\p{N} ._()-]{0,90}\.(?:jpg|png)$/u);
      expect(safeName(name, kind)).toBe(name);
    }),
  );
});
