import { Button } from '@mantine/core';
import { useState } from 'react';
import { DECLARE_WORDS, describePreview, type Undone } from '../../words/staff-declare-en.ts';
import { STAFF_WORDS } from '../../words/staff-en.ts';
import { decisionHeading, WHY_SENTENCES } from '../../words/staff-trace-en.ts';
import { Failure } from '../api/failure.tsx';
import { ApiProblem } from '../api/problem.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { Notice } from '../kit/notice.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { aboutOf } from './action-words.ts';
import type { ContextPreview } from './api-shapes.ts';
import { decisionLine } from './decision-line.ts';
import { SellerLink } from './links.tsx';
import { problemWords } from './problem-words.ts';
import { StaffFailure } from './staff-failure.tsx';
import './declare-preview.css';

type Touched = ContextPreview['touched'][number];

/** So many of each are listed before one asks for all. */
const FEW = 10;
/** The API lists no more sellers than this. */
const MOST = 200;

const COLUMNS: readonly Column<Touched>[] = [
  { key: 'seller', header: DECLARE_WORDS.touchedColumns.seller, cell: ({ seller }) => seller },
  { key: 'lapses', header: DECLARE_WORDS.touchedColumns.lapses, align: 'end', cell: ({ lapses }) => lapses },
  {
    key: 'withdrawn',
    header: DECLARE_WORDS.touchedColumns.withdrawn,
    cell: ({ withdrawn }) => withdrawn.join(', ') || STAFF_WORDS.none,
  },
];

type DeclarePreviewProps = {
  preview: ContextPreview | undefined;
  error: Error | null;
  loading: boolean;
  /** The form was changed since. */
  stale: boolean;
  onRetry: () => void;
  /** Absent where the viewer may not declare. */
  onDeclare: (() => void) | undefined;
};

/** Whom a declaration would excuse, and everything that would follow. */
export function DeclarePreview({ preview, error, loading, stale, onRetry, onDeclare }: DeclarePreviewProps) {
  return (
    <section
      className="declare-preview"
      aria-label={DECLARE_WORDS.preview}
      aria-busy={loading}
      data-stale={stale && !loading}
    >
      <h2>{DECLARE_WORDS.preview}</h2>
      <div role="status">
        {loading ? <p className="soft">{DECLARE_WORDS.previewing}</p> : null}
        {stale && !loading && preview !== undefined ? <Notice tone="watch">{DECLARE_WORDS.stale}</Notice> : null}
        {preview === undefined || loading ? null : (
          <p className="declare-preview-sum">{describePreview(preview.lapses, preview.sellers, undoneBy(preview))}</p>
        )}
      </div>
      {onDeclare === undefined || preview === undefined || loading ? null : (
        <Button disabled={stale} onClick={onDeclare}>
          {DECLARE_WORDS.declare}
        </Button>
      )}
      {loading ? <CardSkeleton lines={4} label={DECLARE_WORDS.previewing} /> : null}
      {error === null || loading ? null : <Refused error={error} onRetry={onRetry} />}
      {preview === undefined && error === null && !loading ? <p className="soft">{DECLARE_WORDS.previewIdle}</p> : null}
      {preview === undefined || loading ? null : <Body preview={preview} />}
    </section>
  );
}

/** A form that the service does not take says which field; everything else can be tried again. */
function Refused({ error, onRetry }: { error: Error; onRetry: () => void }) {
  if (error instanceof ApiProblem && error.status === 403) {
    return <StaffFailure error={error} retrying={false} onRetry={onRetry} />;
  }
  if (!(error instanceof ApiProblem) || error.errors.length === 0) {
    return <Failure error={error} data={DECLARE_WORDS.nothingLost} onRetry={onRetry} />;
  }
  return (
    <Notice tone="problem">
      {DECLARE_WORDS.nothingLost} {problemWords(error)}
    </Notice>
  );
}

/** How many actions of each kind would be undone. */
export function undoneBy({ undone = [] }: ContextPreview): Undone {
  const count = (kind: keyof Undone) => undone.filter((action) => action.kind === kind).length;
  return {
    warning: count('warning'),
    restriction: count('restriction'),
    suspension: count('suspension'),
    removal: count('removal'),
  };
}

function Body({ preview: { decisions, touched, sellers } }: { preview: ContextPreview }) {
  const [allDecisions, setAllDecisions] = useState(false);
  const [allTouched, setAllTouched] = useState(false);
  const lines = decisions.map(decisionLine);
  return (
    <div className="declare-preview-body">
      {sellers === 0 ? null : (
        <div>
          <h3>{DECLARE_WORDS.follow}</h3>
          {lines.length === 0 ? <p className="soft">{DECLARE_WORDS.followNone}</p> : null}
          <ul className="declare-preview-follow">
            {(allDecisions ? lines : lines.slice(0, FEW)).map((line) => {
              const { about, feature } = aboutOf(line);
              return (
                <li key={`${line.action} ${line.decision}`}>
                  <SellerLink seller={line.seller}>{line.action}</SellerLink>:{' '}
                  {decisionHeading(line.decision, about, feature)}
                  {line.why === undefined ? '' : `, ${WHY_SENTENCES[line.why]}`}
                </li>
              );
            })}
          </ul>
          <More all={allDecisions} number={lines.length} onClick={() => setAllDecisions(true)} />
        </div>
      )}
      {touched.length === 0 ? null : (
        <div>
          <h3>{DECLARE_WORDS.touched}</h3>
          <DataTable
            label={DECLARE_WORDS.touched}
            columns={COLUMNS}
            rows={allTouched ? touched : touched.slice(0, FEW)}
            rowKey={({ seller }) => seller}
            link={({ seller }, content) => <SellerLink seller={seller}>{content}</SellerLink>}
            empty={null}
          />
          <More all={allTouched} number={touched.length} onClick={() => setAllTouched(true)} />
          {sellers > MOST ? <p className="soft">{DECLARE_WORDS.touchedMost}</p> : null}
        </div>
      )}
    </div>
  );
}

function More({ all, number, onClick }: { all: boolean; number: number; onClick: () => void }) {
  if (all || number <= FEW) return null;
  return (
    <Button variant="subtle" size="compact-sm" mt="xs" onClick={onClick}>
      {DECLARE_WORDS.showAll(number)}
    </Button>
  );
}
