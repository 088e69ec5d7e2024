import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { actionInPath } from './decision-line.ts';

/** A seller by its id, or with words of its own. */
export function SellerLink({ seller, children = seller }: { seller: string; children?: ReactNode }) {
  return (
    <Link to="/staff/sellers/$id" params={{ id: seller }}>
      {children}
    </Link>
  );
}

/** An action by its id, or with words of its own. */
export function ActionLink({ action, children = action }: { action: string; children?: ReactNode }) {
  return (
    <Link to="/staff/actions/$id" params={{ id: actionInPath(action) }}>
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
