import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useId } from 'react';
import { SHELL } from '../../words/console-en.ts';
import { CUSTOMER_SHELL as TEXT } from '../../words/customer-pages-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useMarketplace } from '../api/marketplace.ts';
import { useCustomer } from '../api/viewer.ts';
import { Instant } from '../kit/instant.tsx';
import { Sentence } from '../kit/sentence.tsx';
import { useToast } from '../kit/toasts.tsx';
import { SchemeSwitch } from '../shell/scheme-switch.tsx';

/** How long a customer is signed in, light or dark, and the way out. A popover of the browser: Escape and a press beside it close it. */
export function CustomerMenu() {
  const id = useId();
  const api = useApi();
  const toast = useToast();
  const { name } = useMarketplace();
  const { signedInUntil, marketplaceUrl } = useCustomer();
  const leave = async () => {
    try {
      await answer(api.DELETE('/v1/customer-sessions/mine'));
      // Nothing of what was seen stays in memory, and nothing of what was being written in the tab.
      sessionStorage.clear();
      globalThis.location.assign('/customer/arrive');
    } catch {
      toast(TEXT.stillSignedIn, { problem: true });
    }
  };
  return (
    <div className="customer-menu">
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={TEXT.account} popoverTarget={id}>
        <IconUserCircle aria-hidden="true" size={24} stroke={1.6} />
      </ActionIcon>
      <div id={id} popover="auto" className="customer-menu-panel">
        <p>{fill(TEXT.about, { marketplace: name })}</p>
        <p className="soft">
          <Sentence of={TEXT.until} values={{ at: <Instant at={signedInUntil} show="absolute" /> }} />
        </p>
        <div className="customer-menu-scheme">
          <span>{SHELL.scheme}</span>
          <SchemeSwitch />
        </div>
        <ul>
          {marketplaceUrl === undefined ? null : (
            <li>
              <a href={marketplaceUrl}>
                <IconArrowBackUp aria-hidden="true" size={18} stroke={1.7} /> {fill(TEXT.back, { marketplace: name })}
              </a>
            </li>
          )}
          <li>
            <button type="button" onClick={() => void leave()}>
              <IconLogout aria-hidden="true" size={18} stroke={1.7} /> {TEXT.signOut}
            </button>
          </li>
        </ul>
      </div>
    </div>
  );
}
