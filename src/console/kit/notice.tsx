import { type Icon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import './notice.css';

export type Tone = 'plain' | 'done' | 'watch' | 'problem';

const ICONS: Readonly<Record<Tone, Icon>> = {
  plain: IconInfoCircle,
  done: IconCircleCheck,
  watch: IconAlertTriangle,
  problem: IconAlertTriangle,
};

/** A few lines that stand out within a page. `problem` is read out at once. */
export function Notice({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  const Icon = ICONS[tone];
  return (
    <div className="notice" data-tone={tone} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon aria-hidden="true" size={19} stroke={1.9} />
      <div>
        {title === undefined ? null : <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
