import { SegmentedControl } from '@mantine/core';
import { SELLER_DISPUTES as TEXT } from '../../words/disputes-en.ts';

type ShowSwitchProps = { readonly show: 'all' | undefined; readonly onShow: (show: 'all' | undefined) => void };

/** Only what is open, or everything there ever was. */
export function ShowSwitch({ show, onShow }: ShowSwitchProps) {
  return (
    <SegmentedControl
      aria-label={TEXT.show}
      data={[
        { value: 'open', label: TEXT.open },
        { value: 'all', label: TEXT.all },
      ]}
      value={show ?? 'open'}
      onChange={(chosen) => onShow(chosen === 'all' ? chosen : undefined)}
    />
  );
}
