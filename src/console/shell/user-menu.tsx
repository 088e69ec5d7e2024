import { IconChevronDown, IconKeyboard, IconLogout, IconUserShield } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { SHELL } from '../../words/console-en.ts';
import { useShortcutsHelp } from '../kit/shortcuts.tsx';
import { SchemeSwitch } from './scheme-switch.tsx';
import './user-menu.css';

export type UserMenuProps = {
  name: string;
  /** Role, or the seller's id: what tells two accounts of one person apart. */
  about: string;
  onSignOut: () => void;
};

/** Who is signed in, and what is theirs to set. A popover of the browser: Escape and a press beside it close it. */
export function UserMenu({ name, about, onSignOut }: UserMenuProps) {
  const id = useId();
  const openHelp = useShortcutsHelp();
  const close = () => document.getElementById(id)?.hidePopover();
  return (
    <div className="user-menu">
      <button type="button" className="user-menu-button" popoverTarget={id}>
        <span className="user-menu-initials" aria-hidden="true" data-initials={initialsOf(name)} />
        <span className="user-menu-name">{name}</span>
        <span className="hidden-from-sight">, {SHELL.account}</span>
        <IconChevronDown aria-hidden="true" size={15} />
      </button>
      <div id={id} popover="auto" className="user-menu-panel">
        <p className="user-menu-who">
          <strong>{name}</strong>
          <span className="soft">{about}</span>
        </p>
        <div className="user-menu-scheme">
          <span>{SHELL.scheme}</span>
          <SchemeSwitch />
        </div>
        <ul>
          <li>
            <Link to="/account" onClick={close}>
              <IconUserShield aria-hidden="true" size={18} stroke={1.7} /> {SHELL.security}
            </Link>
          </li>
          <li className="user-menu-keys">
            <button
              type="button"
              onClick={() => {
                close();
                openHelp();
              }}
            >
              <IconKeyboard aria-hidden="true" size={18} stroke={1.7} /> {SHELL.shortcuts}
            </button>
          </li>
          <li>
            <button type="button" onClick={onSignOut}>
              <IconLogout aria-hidden="true" size={18} stroke={1.7} /> {SHELL.signOut}
            </button>
          </li>
        </ul>
      </div>
    </div>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? '')
    .join('');
}
