import { expect, test } from 'vitest';
import { madeUpCustomer } from './customers.ts';
import type { CloudEvent } from './event.ts';

const placedBy = (customer: string, region?: string): CloudEvent => ({
  ...{ specversion: '1.0', id: 'e', source: '/shop', type: 'order.placed', subject: 'S-1' },
  time: '2026-03-02T10:00:00Z',
  data: { orderId: 'O-1', customer, destination: { country: 'JM', ...(region === undefined ? {} : { region }) } },
});

test('a customer is always the same person, and goes where the order goes', () => {
  expect(madeUpCustomer(placedBy('C-1', 'Portland'))).toEqual(madeUpCustomer(placedBy('C-1', 'Portland')));
  expect(madeUpCustomer(placedBy('C-1', 'Portland')).address.region).toBe('Portland');
  expect(madeUpCustomer(placedBy('C-1', 'Hanover')).name).toBe(madeUpCustomer(placedBy('C-1')).name);
});

test('customers are different people, with numbers and addresses that belong to nobody', () => {
  const all = Array.from({ length: 300 }, (_, number) => madeUpCustomer(placedBy(`C-${number}`, 'Kingston')));
  expect(new Set(all.map(({ name, email, phone }) => `${name} ${email} ${phone}`)).size).toBeGreaterThan(280);
  for (const { phone, email } of all) {
    expect(phone).toMatch(/^\+1 876 555 01\d\d$/);
    expect(email).toMatch(/^[a-z.0-9]+@example\.com$/);
  }
});
