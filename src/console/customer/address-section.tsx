import { Button } from '@mantine/core';
import { useState } from 'react';
import { ADDRESS_DIALOG as TEXT } from '../../words/my-data-page-en.ts';
import { Section } from '../kit/page.tsx';
import { AddressDialog } from './address-dialog.tsx';

/** Where a customer gives an order another address, as long as its parcel is not handed over. */
export function AddressSection({ order }: { readonly order: string }) {
  const [changing, setChanging] = useState(false);
  return (
    <Section title={TEXT.section} lead={TEXT.sectionLead}>
      <Button variant="default" onClick={() => setChanging(true)}>
        {TEXT.open}
      </Button>
      {changing ? <AddressDialog order={order} onClose={() => setChanging(false)} /> : null}
    </Section>
  );
}
