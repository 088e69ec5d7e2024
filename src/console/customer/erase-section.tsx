import { Button } from '@mantine/core';
import { useState } from 'react';
import { ERASE_ORDER, MY_DATA } from '../../words/my-data-page-en.ts';
import { Section } from '../kit/page.tsx';
import { EraseDialog } from './erase-dialog.tsx';

/** Where a customer has the own data erased: of one order, or of all. */
export function EraseSection({ order }: { readonly order?: string }) {
  const [erasing, setErasing] = useState(false);
  const ofOne = order !== undefined;
  return (
    <Section title={ofOne ? ERASE_ORDER.title : MY_DATA.eraseTitle} lead={ofOne ? ERASE_ORDER.lead : MY_DATA.eraseLead}>
      <Button variant="default" onClick={() => setErasing(true)}>
        {ofOne ? ERASE_ORDER.open : MY_DATA.erase}
      </Button>
      {erasing ? <EraseDialog order={order} onClose={() => setErasing(false)} /> : null}
    </Section>
  );
}
