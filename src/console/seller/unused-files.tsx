import { FILES_TEXT as TEXT } from '../../words/files-en.ts';
import { Section } from '../kit/page.tsx';
import { useToast } from '../kit/toasts.tsx';
import { FileList } from './file-list.tsx';
import { numberOf, useFiles, useRemoveFile } from './use-files.ts';

/** Pictures that were uploaded for an appeal and go with no item of it: in another tab, or for an item that was left out. */
export function UnusedFiles({ action, used }: { readonly action: string; readonly used: readonly string[] }) {
  const { data } = useFiles({ purpose: 'appeal', number: numberOf(action) });
  const remove = useRemoveFile();
  const toast = useToast();
  const unused = data?.items.filter(
    ({ file, answer, destroyed }) => answer === null && !destroyed && !used.includes(file),
  );
  if (unused === undefined || unused.length === 0) return null;
  return (
    <Section title={TEXT.unused} lead={TEXT.unusedLead}>
      <FileList
        files={unused}
        removing={remove.isPending}
        onRemove={({ file }) =>
          remove.mutate(file, {
            onSuccess: () => toast(TEXT.removed),
            onError: () => toast(TEXT.notRemoved, { problem: true }),
          })
        }
      />
    </Section>
  );
}
