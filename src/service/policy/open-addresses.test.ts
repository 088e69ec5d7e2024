import { expect, test } from 'vitest';
import { loadDefaultPolicy, loadPolicyFile, openAddressesPath } from './load.ts';

test('open-addresses is the same policy with one row more', () => {
  const shipped = loadDefaultPolicy();
  const loaded = loadPolicyFile(openAddressesPath());
  const open = 'policy' in loaded ? loaded.policy : undefined;
  const [added, ...rest] = open?.customerData.grants ?? [];

  expect({ ...open, name: shipped.name, customerData: { ...open?.customerData, grants: rest } }).toEqual(shipped);
  expect(added).toEqual({
    ...{ to: 'seller', for: ['fulfil'], while: ['to_ship', 'on_the_way'], fulfilment: ['seller'] },
    show: ['name', 'address', 'phone'],
  });
});
