import { FAILURE, OFFLINE } from '../../words/console-en.ts';
import { ErrorState } from '../kit/states.tsx';
import { ApiProblem } from './problem.ts';

export type FailureProps = {
  /** Whatever was thrown. */
  error: unknown;
  onRetry?: (() => void) | undefined;
  retrying?: boolean;
  title?: string;
  /** What happened to the data, where it is not only read. */
  data?: string;
  heading?: 'h1' | 'h2' | 'p';
};

/** Anything that went wrong while asking the service, in words. */
export function Failure(props: FailureProps) {
  const { error, onRetry, retrying = false, title = FAILURE.title, data = FAILURE.data, heading = 'p' } = props;
  const common = { title, data, onRetry, retrying, heading };
  if (!(error instanceof ApiProblem)) return <ErrorState {...common} />;
  if (error.code === 'offline') return <ErrorState {...common} happened={OFFLINE.happened} cure={OFFLINE.cure} />;
  const isOurs = error.status >= 500;
  return (
    <ErrorState
      {...common}
      happened={isOurs ? FAILURE.happened : sentence(error.title)}
      cure={isOurs ? FAILURE.cure : sentence(error.detail ?? FAILURE.cure)}
      reference={error.reference}
    />
  );
}

/** With a capital and a full stop, whatever the service wrote. */
function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
