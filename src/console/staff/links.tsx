import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { SELLER_WORDS } from '../../words/staff-seller-en.ts';
import { actionInPath } from './decision-line.ts';
import { type ListState, useListState } from './list-state.ts';

type SellerLinkProps = {
  seller: string;
  children?: ReactNode;
  /** The list that it stands in; otherwise the one that this page was opened from. */
  list?: ListState;
};

/** A seller by its id, or with words of its own; it remembers the list that it was opened from. */
export function SellerLink({ seller, children = seller, list }: SellerLinkProps) {
  // A case about a rule is about no seller.
  if (seller === 'platform') return STAFF_WORDS.none;
  return (
    <Link
      to="/staff/sellers/$id"
      params={{ id: seller }}
      state={({ sellersList }) => ({ sellersList: list ?? sellersList })}
    >
      {children}
    </Link>
  );
}

/** Back to the list as it was left. */
export function SellersLink() {
  const list = useListState();
  return (
    <Link to="/staff/sellers" search={list?.search ?? {}} state={{ sellersList: list }}>
      {SELLER_WORDS.allSellers}
    </Link>
  );
}

/** An action by its id, or with words of its own. */
export function ActionLink({ action, children = action }: { action: string; children?: ReactNode }) {
  return (
    <Link to="/staff/actions/$id" params={{ id: actionInPath(action) }} state={({ sellersList }) => ({ sellersList })}>
      {children}
    </Link>
  );
}

/** Several actions, with commas between them. */
export function ActionLinks({ actions }: { actions: readonly string[] }) {
  return actions.map((action, index) => (
    <span key={action}>
      {index === 0 ? '' : ', '}
      <ActionLink action={action} />
    </span>
  ));
}
