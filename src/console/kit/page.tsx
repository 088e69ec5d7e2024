import { type ReactNode, useEffect, useId } from 'react';
import { pageTitle } from '../../words/console-en.ts';
import './page.css';

export type PageHeaderProps = {
  /** The page's one h1, and the title of the browser's tab. */
  title: string;
  /** Where it belongs to: a link back. */
  back?: ReactNode;
  /** A sentence: what one sees and does here. */
  lead?: ReactNode;
  /** A badge or the like beside the title. */
  beside?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, back, lead, beside, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = pageTitle(title);
  }, [title]);
  return (
    <header className="page-header">
      {back === undefined ? null : <div className="page-back">{back}</div>}
      <div className="page-title-line">
        <h1 className="page-title" tabIndex={-1}>
          {title}
        </h1>
        {beside}
        {actions === undefined ? null : <div className="page-actions not-on-paper">{actions}</div>}
      </div>
      {lead === undefined ? null : <p className="page-lead">{lead}</p>}
    </header>
  );
}

export type SectionProps = {
  title: string;
  /** A sentence under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** `card` draws a frame around it. */
  frame?: 'none' | 'card';
  /** For links to it. */
  id?: string;
};

/** A part of a page under an h2. */
export function Section({ title, lead, actions, children, frame = 'none', id }: SectionProps) {
  const titleId = useId();
  return (
    <section className="page-section" data-frame={frame} aria-labelledby={titleId} id={id}>
      <div className="page-section-head">
        <h2 className="page-section-title" id={titleId}>
          {title}
        </h2>
        {actions === undefined ? null : <div className="page-actions not-on-paper">{actions}</div>}
      </div>
      {lead === undefined ? null : <p className="page-section-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** Cards side by side as far as they fit. `least` is the width below which they wrap. */
export function Cards({ children, least = '20rem' }: { children: ReactNode; least?: string }) {
  return (
    <div className="page-cards" style={{ gridTemplateColumns: `repeat(auto-fill, minmax(min(${least}, 100%), 1fr))` }}>
      {children}
    </div>
  );
}

/** A frame around what belongs together. */
export function Card({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <div className="page-card">
      {title === undefined ? null : <h3 className="page-card-title">{title}</h3>}
      {children}
    </div>
  );
}
