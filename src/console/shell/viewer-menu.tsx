import { ROLES, SHELL } from '../../words/console-en.ts';
import { signOut } from '../api/sign-out.ts';
import { useViewer } from '../api/viewer.ts';
import { useToast } from '../kit/toasts.tsx';
import { UserMenu } from './user-menu.tsx';

/** The menu of whoever is signed in. */
export function ViewerMenu() {
  const { name, role, sellerId } = useViewer();
  const toast = useToast();
  const about = sellerId === undefined ? ROLES[role] : `${ROLES[role]}, ${sellerId}`;
  const leave = () => void signOut().catch(() => toast(SHELL.stillSignedIn, { problem: true }));
  return <UserMenu name={name} about={about} onSignOut={leave} />;
}
