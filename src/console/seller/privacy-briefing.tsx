import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { PRIVACY_TEXT as TEXT } from '../../words/privacy-page-en.ts';
import { Failure } from '../api/failure.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import './privacy-briefing.css';
import type { Attestation } from './shapes.ts';
import { useAttestation, useAttesting } from './use-attestation.ts';

type PrivacyBriefingProps = {
  /** What stands above it, by how whoever reads it stands with it. */
  readonly lead: (state: Attestation) => ReactNode;
  /** It was just attested. */
  readonly onAttested?: () => void;
};

/** The sentences that everybody of a store reads before anything of a customer is shown to them, with the button that says so. */
export function PrivacyBriefing({ lead, onAttested = () => {} }: PrivacyBriefingProps) {
  const { data, error, isFetching, refetch } = useAttestation();
  const { attest, working, failure } = useAttesting(onAttested);
  if (data === undefined)
    return error === null ? (
      <CardSkeleton lines={8} />
    ) : (
      <Failure error={error} retrying={isFetching} onRetry={() => refetch()} />
    );
  return (
    <div className="privacy-briefing">
      <div>{lead(data)}</div>
      <ol aria-label={TEXT.briefing}>
        {data.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      {failure === undefined ? null : <Failure error={failure} title={TEXT.failed} />}
      {data.due === undefined ? null : (
        <div>
          <Button loading={working} onClick={() => attest(data.version)}>
            {data.statement}
          </Button>
        </div>
      )}
    </div>
  );
}
