import { test } from 'vitest';
import { showProduct } from './product.ts';
test('x', async () => {
  const t = performance.now();
  const p = await showProduct();
  console.log(p.url, p.past.length, performance.now() - t, p.people.map((x) => x.email + (x.sellerId ?? '')));
  const r = await fetch(`${p.url}/v1/marketplace`); console.log((await r.text()).slice(0, 200));
  await p.stop(); await p.start(); console.log((await fetch(`${p.url}/readyz`)).status);
  await p.remove();
}, 60000);
