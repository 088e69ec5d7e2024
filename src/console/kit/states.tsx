import { Button } from '@mantine/core';
import { type Icon, IconCloudOff, IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FAILURE } from '../../words/console-en.ts';
import './states.css';

export type EmptyStateProps = {
  title: string;
  /** What will appear here, and how. */
  children: ReactNode;
  icon?: Icon;
  action?: ReactNode;
  /** The level of its title, where it is all there is on the page. */
  heading?: 'h1' | 'h2' | 'p';
};

/** Nothing here yet: says what will appear, and how. */
export function EmptyState({ title, children, icon: Icon = IconInbox, action, heading: Title = 'p' }: EmptyStateProps) {
  return (
    <div className="state">
      <Icon className="state-icon" aria-hidden="true" size={30} stroke={1.4} />
      <Title className="state-title">{title}</Title>
      <div className="state-words">{children}</div>
      {action === undefined ? null : <div className="state-action">{action}</div>}
    </div>
  );
}

export type ErrorStateProps = {
  title?: string;
  /** What happened. */
  happened?: string;
  /** What happened to the data. */
  data?: string;
  /** What to do. */
  cure?: string;
  /** What support can find it by. */
  reference?: string | undefined;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
  heading?: 'h1' | 'h2' | 'p';
};

/** It did not work: what happened, what happened to the data, what to do. */
export function ErrorState(props: ErrorStateProps) {
  const {
    title = FAILURE.title,
    happened = FAILURE.happened,
    data = FAILURE.data,
    cure = FAILURE.cure,
    reference,
    onRetry,
    retrying = false,
    heading: Title = 'p',
  } = props;
  return (
    <div className="state" data-failure="true" role="alert">
      <IconCloudOff className="state-icon" aria-hidden="true" size={30} stroke={1.4} />
      <Title className="state-title">{title}</Title>
      <div className="state-words">
        <p>
          {happened} {data}
        </p>
        <p>{cure}</p>
      </div>
      {onRetry === undefined ? null : (
        <div className="state-action">
          <Button onClick={onRetry} loading={retrying}>
            {FAILURE.retry}
          </Button>
        </div>
      )}
      {reference === undefined ? null : (
        <p className="state-reference">
          {FAILURE.reference}: <code>{reference}</code>
        </p>
      )}
    </div>
  );
}
