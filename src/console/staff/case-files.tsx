import { Button } from '@mantine/core';
import { fileSize } from '../../words/files-en.ts';
import { fill } from '../../words/fill.ts';
import { FILE_KIND_NAMES, CASE_FILES_TEXT as TEXT } from '../../words/staff-files-en.ts';
import { Instant } from '../kit/instant.tsx';
import { Notice } from '../kit/notice.tsx';
import type { CaseDetail } from './api-shapes.ts';
import { problemWords } from './problem-words.ts';
import { StaffFailure } from './staff-failure.tsx';
import { type CaseFile, useCaseFiles, useLook } from './use-case-files.ts';
import './case-files.css';

type CaseFilesProps = {
  readonly detail: CaseDetail;
  /** Of an appeal's item; all of the case unless said. */
  readonly ids?: readonly string[];
};

/** Pictures that the seller sent. Nothing of them is shown before whoever holds the case asks for it. */
export function CaseFiles({ detail, ids }: CaseFilesProps) {
  const { data, error, isFetching, refetch } = useCaseFiles(detail);
  if (data === undefined)
    return error === null ? null : <StaffFailure error={error} retrying={isFetching} onRetry={() => void refetch()} />;
  const shown = data.items.filter(({ file }) => ids?.includes(file) ?? true);
  if (shown.length === 0) return null;
  return (
    <section className="case-files" aria-label={TEXT.title}>
      <p>
        <strong>{TEXT.title}</strong> <span className="soft">{data.readable ? TEXT.untouched : TEXT.claim}</span>
      </p>
      <ul>
        {shown.map((file, place) => (
          <li key={file.file}>
            <Picture
              id={detail.id}
              file={file}
              name={file.name ?? fill(TEXT.nameless, { number: place + 1 })}
              readable={data.readable}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type PictureProps = { readonly id: string; readonly file: CaseFile; readonly name: string; readonly readable: boolean };

function Picture({ id, file, name, readable }: PictureProps) {
  const { kind, width, height, bytes, uploadedAt, destroyed } = file;
  const look = useLook(id, file.file);
  const facts = fill(TEXT.facts, { kind: FILE_KIND_NAMES[kind], width, height, size: fileSize(bytes) });
  return (
    <>
      <p>
        {name}{' '}
        <span className="soft">
          {facts}, <Instant at={uploadedAt} />
        </span>
      </p>
      {destroyed ? <p className="soft">{TEXT.destroyed}</p> : null}
      {look.data === undefined || !readable ? null : (
        <>
          <img src={look.data} alt={fill(TEXT.alt, { name })} width={width} height={height} />
          <Button variant="default" size="compact-sm" onClick={() => look.reset()}>
            {TEXT.close}
          </Button>
        </>
      )}
      {look.error === null ? null : <Notice tone="problem">{problemWords(look.error)}</Notice>}
      {destroyed || !readable || look.data !== undefined ? null : (
        <Button
          variant="default"
          size="compact-sm"
          loading={look.isPending}
          aria-label={fill(TEXT.lookAt, { name })}
          onClick={() => look.mutate()}
        >
          {TEXT.look}
        </Button>
      )}
    </>
  );
}
