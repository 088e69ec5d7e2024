import { Button, Checkbox, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { FIELDS_COUNTED, PURPOSES_COUNTED } from '../../words/data-protection-en.ts';
import { BREACH_WORDS as WORDS } from '../../words/staff-breaches-en.ts';
import { TRACER_WORDS } from '../../words/tracer-en.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { MoreButton } from '../kit/more-button.tsx';
import { Notice } from '../kit/notice.tsx';
import { Section } from '../kit/page.tsx';
import { EmptyState } from '../kit/states.tsx';
import { problemWords } from '../staff/problem-words.ts';
import { listOf } from './breaches-view.tsx';
import { CountTable, Figures } from './figures.tsx';
import { type Breach, useActOnBreach, useAffected } from './use-breaches.ts';

/** Whose data were shown within the scope: by count and by field; who they are by reference only. */
export function BreachAffected({ breach }: { readonly breach: Breach }) {
  const { affected, can } = breach;
  return (
    <Section
      title={WORDS.affected}
      lead={WORDS.affectedLead}
      actions={
        can.includes('trace') ? (
          <Link to="/staff/data-protection/breaches/$id/tracer" params={{ id: breach.id }}>
            {TRACER_WORDS.title}
          </Link>
        ) : undefined
      }
    >
      {can.includes('scope') ? <ScopeForm breach={breach} /> : null}
      {affected === undefined ? (
        <p className="soft">{WORDS.notCounted}</p>
      ) : (
        <>
          <Figures
            figures={[
              { name: WORDS.customers, value: affected.customers.toLocaleString('en') },
              { name: WORDS.orders, value: affected.orders.toLocaleString('en') },
            ]}
          />
          <CountTable
            label={WORDS.byField}
            of={WORDS.field}
            columns={[WORDS.customers]}
            rows={affected.fields.map(({ field, customers }) => ({ name: FIELDS_COUNTED[field], counts: [customers] }))}
          />
          <Who breach={breach} />
        </>
      )}
    </Section>
  );
}

const LISTS = { sellers: WORDS.sellersAsked, people: WORDS.peopleAsked, orders: WORDS.ordersAsked } as const;
const TIMES = { from: WORDS.fromAsked, to: WORDS.toAsked } as const;
type Purpose = keyof typeof PURPOSES_COUNTED;
type Field = keyof typeof FIELDS_COUNTED;

function Choices({ names }: { readonly names: Readonly<Record<string, string>> }) {
  return (
    <div className="incident-choices">
      {Object.entries(names).map(([value, label]) => (
        <Checkbox key={value} value={value} label={label} />
      ))}
    </div>
  );
}

type Typed = Readonly<Record<keyof typeof LISTS | keyof typeof TIMES, string>>;

function ScopeForm({ breach: { id, scope } }: { readonly breach: Breach }) {
  const [typed, setTyped] = useState<Typed>({
    ...{ sellers: scope?.sellers?.join(', ') ?? '', people: scope?.people?.join(', ') ?? '' },
    ...{ orders: scope?.orders?.join(', ') ?? '', from: scope?.from ?? '', to: scope?.to ?? '' },
  });
  const [purposes, setPurposes] = useState<Purpose[]>([...(scope?.purposes ?? [])]);
  const [fields, setFields] = useState<Field[]>([...(scope?.fields ?? [])]);
  const { mutate, isPending, error } = useActOnBreach(id);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const lists = Object.keys(LISTS).flatMap((each) => {
      const list = listOf(typed[each as keyof Typed]);
      return list.length === 0 ? [] : [[each, list] as const];
    });
    const times = Object.keys(TIMES).flatMap((each) => {
      const time = typed[each as keyof Typed].trim();
      return time === '' ? [] : [[each, time] as const];
    });
    const kinds = { ...(purposes.length > 0 && { purposes }), ...(fields.length > 0 && { fields }) };
    mutate({ do: 'scope', scope: { ...kinds, ...Object.fromEntries([...lists, ...times]) } });
  };
  const field = (each: keyof Typed, label: string, description: string) => (
    <TextInput
      key={each}
      label={label}
      description={description}
      value={typed[each]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        setTyped((before) => ({ ...before, [each]: value }));
      }}
    />
  );
  return (
    <form className="incident-note" onSubmit={send}>
      {Object.entries(LISTS).map(([each, label]) => field(each as keyof Typed, label, WORDS.commas))}
      {Object.entries(TIMES).map(([each, label]) => field(each as keyof Typed, label, WORDS.times))}
      <Checkbox.Group
        label={WORDS.purposesAsked}
        description={WORDS.chosen}
        value={purposes}
        onChange={(next) => setPurposes(next as Purpose[])}
      >
        <Choices names={PURPOSES_COUNTED} />
      </Checkbox.Group>
      <Checkbox.Group
        label={WORDS.fieldsAsked}
        description={WORDS.chosen}
        value={fields}
        onChange={(next) => setFields(next as Field[])}
      >
        <Choices names={FIELDS_COUNTED} />
      </Checkbox.Group>
      {error === null ? null : <Notice tone="problem">{problemWords(error)}</Notice>}
      <Button type="submit" variant="default" loading={isPending}>
        {WORDS.count}
      </Button>
    </form>
  );
}

type Row = { readonly customer: string; readonly orders: readonly string[]; readonly fields: readonly string[] };

const COLUMNS: readonly Column<Row>[] = [
  { key: 'customer', header: WORDS.customers, cell: ({ customer }) => <code>{customer}</code> },
  { key: 'orders', header: WORDS.orders, cell: ({ orders }) => orders.join(', ') },
  {
    key: 'fields',
    header: WORDS.field,
    cell: ({ fields }) => fields.map((each) => FIELDS_COUNTED[each as keyof typeof FIELDS_COUNTED]).join(', '),
  },
];

function Who({ breach: { id, scope, affected } }: { readonly breach: Breach }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{WORDS.who}</summary>
      {isOpen ? <Customers id={id} scoped={JSON.stringify([scope, affected])} /> : null}
    </details>
  );
}

function Customers({ id, scoped }: { readonly id: string; readonly scoped: string }) {
  const asked = useAffected(id, scoped);
  return (
    <>
      <DataTable
        label={WORDS.who}
        columns={COLUMNS}
        rows={asked.data?.pages.flatMap(({ items }) => items)}
        rowKey={({ customer }) => customer}
        empty={<EmptyState title={WORDS.who}>0</EmptyState>}
        failure={asked.error === null ? undefined : <Notice tone="problem">{problemWords(asked.error)}</Notice>}
      />
      <MoreButton asked={asked} label={WORDS.more} />
    </>
  );
}
