import { Link } from '@tanstack/react-router';
import { NO_PLACE } from '../../words/console-en.ts';
import { EmptyState } from '../kit/states.tsx';
import { AppShell } from './app-shell.tsx';

/** For roles that have no screens here yet. */
export function NothingForYou() {
  return (
    <AppShell home="/">
      <h1 className="hidden-from-sight">{NO_PLACE.title}</h1>
      <EmptyState title={NO_PLACE.title} action={<Link to="/account">{NO_PLACE.account}</Link>}>
        {NO_PLACE.lead}
      </EmptyState>
    </AppShell>
  );
}
