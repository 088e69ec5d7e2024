import type { Icon } from '@tabler/icons-react';
import { Link, type LinkProps, useNavigate } from '@tanstack/react-router';
import { useShortcut } from '../kit/shortcuts.tsx';
import './navigation.css';

export type NavigationItem = {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  readonly icon: Icon;
  /** Only this very page, not those below it. */
  readonly exact?: boolean;
  /** Keys that lead there: `g s`. */
  readonly keys?: string;
  /** How many things wait there. */
  readonly count?: number | undefined;
};

export type NavigationGroup = { readonly title?: string; readonly items: readonly NavigationItem[] };

/** The places of an audience. */
export function Navigation({ groups }: { groups: readonly NavigationGroup[] }) {
  return groups.map(({ title, items }) => (
    <div key={title ?? items[0]?.label} className="navigation">
      {title === undefined ? null : <p className="navigation-title">{title}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.label}>
            <Place item={item} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

function Place({ item: { to, label, icon: Icon, exact = false, keys, count } }: { item: NavigationItem }) {
  const navigate = useNavigate();
  useShortcut(keys ?? '', label, () => void navigate({ to }), keys !== undefined);
  return (
    <Link className="navigation-place" to={to} activeOptions={{ exact, includeSearch: false }}>
      <Icon aria-hidden="true" size={19} stroke={1.7} />
      <span>{label}</span>
      {count === undefined || count === 0 ? null : <span className="navigation-count number">{count}</span>}
    </Link>
  );
}
