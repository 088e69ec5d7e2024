import { SHELL } from '../../words/console-en.ts';
import './report-link.css';

/** At the end of every page that has no other way there: anybody reports a data problem, signed in or not. */
export function ReportLink() {
  return (
    <p className="report-link not-on-paper">
      <a href="/report-a-problem">{SHELL.report}</a>
    </p>
  );
}
