import { IconArrowRight } from '@tabler/icons-react';
import { ROLES } from '../../words/console-en.ts';
import { fill } from '../../words/fill.ts';
import { percentage } from '../../words/quantities-en.ts';
import { DEMO_TEXT } from '../../words/sign-in-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import type { Marketplace } from '../api/marketplace.ts';
import { Notice } from '../kit/notice.tsx';
import { signInWithPassword } from './authenticate.ts';
import { problemWords } from './problem-words.ts';
import { useWork } from './use-work.ts';
import './demo-people.css';

type Demo = NonNullable<Marketplace['demo']>;
type Person = Demo['people'][number];

type DemoPeopleProps = { readonly demo: Demo; readonly onSignedIn: () => void };

/** Whom one can be in a demo, by role. */
export function DemoPeople({ demo: { people, customers, progress }, onSignedIn }: DemoPeopleProps) {
  const api = useApi();
  const { working, failure, run } = useWork();
  const hasPasswords = people.some(({ password }) => password !== undefined);
  const enter = (email: string, password: string) =>
    run(async () => {
      await signInWithPassword(email, password);
      onSignedIn();
    });
  const come = (customer: string) =>
    run(async () => {
      const { link } = await answer(api.POST('/v1/demonstration/arrivals', { body: { customer } }));
      globalThis.location.assign(link);
    });
  return (
    <section className="demo-people" aria-labelledby="demo-people-title">
      <h2 id="demo-people-title">{DEMO_TEXT.title}</h2>
      <p>
        {DEMO_TEXT.lead} {hasPasswords ? DEMO_TEXT.withPassword : DEMO_TEXT.withoutPassword}
      </p>
      {progress < 1 ? <p className="soft">{fill(DEMO_TEXT.progress, { percent: percentage(progress) })}</p> : null}
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <ul>
        {people.map((person) => (
          <li key={person.email}>
            <DemoPerson person={person} working={working} onEnter={enter} />
          </li>
        ))}
      </ul>
      {customers.length === 0 ? null : (
        <>
          <h3>{DEMO_TEXT.customers}</h3>
          <p>{DEMO_TEXT.customersHow}</p>
          <ul>
            {customers.map(({ customer, orders }) => (
              <li key={customer}>
                <button
                  type="button"
                  className="demo-people-person"
                  disabled={working}
                  onClick={() => void come(customer)}
                >
                  <span className="demo-people-words">
                    <strong>{fill(DEMO_TEXT.customer, { customer })}</strong>
                    <span>{ordersOf(orders)}</span>
                  </span>
                  <IconArrowRight aria-hidden="true" size={18} stroke={1.8} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

type DemoPersonProps = {
  readonly person: Person;
  readonly working: boolean;
  readonly onEnter: (email: string, password: string) => Promise<void>;
};

function DemoPerson({ person: { name, email, role, sellerId, password }, working, onEnter }: DemoPersonProps) {
  const words = (
    <span className="demo-people-words">
      <strong>{name}</strong>
      <span>{[roleName(role), ...(sellerId === undefined ? [] : [sellerId]), email].join(' · ')}</span>
    </span>
  );
  if (password === undefined) return <div className="demo-people-person">{words}</div>;
  return (
    <button
      type="button"
      className="demo-people-person"
      disabled={working}
      onClick={() => void onEnter(email, password)}
    >
      {words}
      <IconArrowRight aria-hidden="true" size={18} stroke={1.8} />
    </button>
  );
}

function ordersOf(count: number): string {
  return count === 1 ? DEMO_TEXT.oneOrder : fill(DEMO_TEXT.orders, { count });
}

function roleName(role: string): string {
  const names: Readonly<Record<string, string>> = ROLES;
  return names[role] ?? role;
}
