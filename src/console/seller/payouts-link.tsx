import { Link } from '@tanstack/react-router';
import { PAYOUTS_TEXT as TEXT } from '../../words/payouts-en.ts';

/** To what is held of the own payouts: for one action, or in all. */
export function PayoutsLink({ action }: { readonly action?: string }) {
  const search = action === undefined ? {} : { action };
  return (
    <Link to="/seller/payouts" search={search}>
      {action === undefined ? TEXT.all : TEXT.link}
    </Link>
  );
}
