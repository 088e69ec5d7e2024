import { Button } from '@mantine/core';
import { fileSize, FILES_TEXT as TEXT } from '../../words/files-en.ts';
import { fill } from '../../words/fill.ts';
import { type FilesOf, type StoredFile, useFilePath, useFiles } from './use-files.ts';
import './files.css';

type FileListProps = {
  readonly files: readonly StoredFile[];
  /** Where they can be removed. */
  readonly onRemove?: (file: StoredFile) => void;
  readonly removing?: boolean;
};

/** Pictures as whoever decides sees them. */
export function FileList({ files, onRemove, removing = false }: FileListProps) {
  const pathOf = useFilePath();
  if (files.length === 0) return null;
  return (
    <ul className="files">
      {files.map((file) => {
        const { width, height, bytes } = file;
        if (file.name === null)
          return (
            <li key={file.file} className="soft">
              {TEXT.destroyed}
            </li>
          );
        return (
          <li key={file.file}>
            <a href={pathOf(file.file)} download={file.name} className="files-thumb">
              <img src={pathOf(file.file)} alt={file.name} loading="lazy" />
            </a>
            <span>
              {file.name}
              <br />
              <span className="soft">{fill(TEXT.size, { width, height, size: fileSize(bytes) })}</span>
            </span>
            {onRemove === undefined ? null : (
              <Button
                variant="default"
                size="compact-sm"
                disabled={removing}
                aria-label={fill(TEXT.remove, { name: file.name })}
                onClick={() => onRemove(file)}
              >
                {TEXT.removeShort}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** What was sent along: with an appeal's item by ids, with a version of a plan or an explanation by its number. */
export function SentFiles({
  of,
  ids,
  answer,
}: {
  readonly of: FilesOf;
  readonly ids?: readonly string[];
  readonly answer?: number;
}) {
  const { data, isError } = useFiles(of);
  if (isError) return <p className="soft">{TEXT.notShown}</p>;
  const shown = data?.items.filter((each) => ids?.includes(each.file) ?? each.answer === answer) ?? [];
  return <FileList files={shown} />;
}
