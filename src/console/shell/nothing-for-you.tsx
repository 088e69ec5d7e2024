import { Link } from '@tanstack/react-router';
import { NO_PLACE } from '../../words/console-en.ts';
import { EmptyState } from '../kit/states.tsx';
import { AppShell } from './app-shell.tsx';

/** For roles that have no screens here yet. */
export function NothingForYou() {
  return (
    <AppShell home="/">
      <EmptyState title={NO_PLACE.title} heading="h1" action={<Link to="/account">{NO_PLACE.account}</Link>}>
        {NO_PLACE.lead}
      </EmptyState>
    </AppShell>
  );
}
