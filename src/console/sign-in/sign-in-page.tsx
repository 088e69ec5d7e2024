import type { ReactNode } from 'react';
import { PRODUCT } from '../../words/console-en.ts';
import { useMarketplace } from '../api/marketplace.ts';
import { PageHeader } from '../kit/page.tsx';
import { Mark } from '../shell/mark.tsx';
import { ReportLink } from '../shell/report-link.tsx';
import './sign-in-page.css';

type SignInPageProps = {
  readonly title: string;
  readonly lead?: string;
  /** False: the page has its own way to reporting a data problem, or is it. */
  readonly reports?: boolean;
  /** A second panel: the people of a demo. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

/** A page for those who are not in yet: a panel in the middle, and the name of the house above it. */
export function SignInPage({ title, lead, reports = true, beside, children }: SignInPageProps) {
  const { name } = useMarketplace();
  return (
    <main className="sign-in-page" data-wide={beside !== undefined}>
      <p className="sign-in-page-house">
        <Mark />
        <span>
          <strong>{PRODUCT}</strong> <span className="soft">· {name}</span>
        </span>
      </p>
      <div className="sign-in-page-panels">
        <div className="sign-in-page-panel">
          <PageHeader title={title} lead={lead} />
          {children}
          {reports ? <ReportLink /> : null}
        </div>
        {beside}
      </div>
    </main>
  );
}
