import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { NOT_FOUND, pageTitle } from '../../words/console-en.ts';
import { EmptyState } from '../kit/states.tsx';
import { ReportLink } from './report-link.tsx';
import './not-found.css';

export function NotFound() {
  return (
    <main className="not-found">
      <title>{pageTitle(NOT_FOUND.title)}</title>
      <EmptyState
        title={NOT_FOUND.title}
        icon={IconMapQuestion}
        heading="h1"
        action={<Link to="/">{NOT_FOUND.home}</Link>}
      >
        {NOT_FOUND.lead}
      </EmptyState>
      <ReportLink />
    </main>
  );
}
