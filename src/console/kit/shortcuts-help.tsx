import { SHORTCUTS } from '../../words/console-en.ts';
import { Dialog } from './dialog.tsx';
import type { Shortcut } from './shortcuts.tsx';
import './shortcuts-help.css';

type ShortcutsHelpProps = { opened: boolean; onClose: () => void; shortcuts: readonly Shortcut[] };

export function ShortcutsHelp({ opened, onClose, shortcuts }: ShortcutsHelpProps) {
  const unique = [...new Map(shortcuts.map((shortcut) => [shortcut.keys, shortcut])).values()];
  return (
    <Dialog opened={opened} onClose={onClose} title={SHORTCUTS.title}>
      <p className="soft">{SHORTCUTS.lead}</p>
      <dl className="shortcuts-help">
        {unique.map(({ keys, description }) => (
          <div key={keys}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>{SHORTCUTS.close}</dd>
        </div>
      </dl>
    </Dialog>
  );
}

function Keys({ keys }: { keys: string }) {
  const [first, second] = keys.split(' ');
  if (second === undefined) return <kbd>{first}</kbd>;
  return (
    <>
      <kbd>{first}</kbd> <span className="soft">{SHORTCUTS.followedBy}</span> <kbd>{second}</kbd>
    </>
  );
}
