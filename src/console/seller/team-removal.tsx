import { fill } from '../../words/fill.ts';
import { TEAM_TEXT as TEXT } from '../../words/team-page-en.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';
import { useToast } from '../kit/toasts.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import type { TeamMember } from './shapes.ts';
import { useTeamAgain } from './use-team.ts';

/** Takes somebody out of the team, after everything that follows was seen. */
export function TeamRemoval({ person, onClose }: { readonly person: TeamMember; readonly onClose: () => void }) {
  const api = useApi();
  const toast = useToast();
  const lookAgain = useTeamAgain();
  const { working, failure, run } = useWork();
  const { id, name } = person;
  const remove = () =>
    void run(async () => {
      await answer(api.DELETE('/v1/people/{id}', { params: { path: { id } } }));
      toast(fill(TEXT.removed, { name }));
      await lookAgain();
      onClose();
    });
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      onConfirm={remove}
      title={fill(TEXT.removeTitle, { name })}
      confirmLabel={fill(TEXT.removeDo, { name })}
      tone="grave"
      working={working}
      failure={failure === undefined ? undefined : problemWords(failure)}
      preview={
        <ul>
          {TEXT.removeFollows.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      }
    />
  );
}
