import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { fill } from '../../words/fill.ts';
import { HUB_SHELL as TEXT } from '../../words/hub-page-en.ts';
import { useDesk } from './desk.tsx';

/** How much waits to be sent: always to be seen. */
export function QueueBadge() {
  const { queue, photosWaiting, sendNow } = useDesk();
  const count = queue.waiting.length + photosWaiting;
  const Icon = count === 0 ? IconCloudCheck : queue.trouble === undefined ? IconCloudUp : IconCloudOff;
  return (
    <button
      type="button"
      className="hub-queue"
      data-state={count === 0 ? 'sent' : queue.trouble === undefined ? 'sending' : 'stuck'}
      onClick={sendNow}
    >
      <Icon aria-hidden="true" size={22} stroke={1.8} />
      <span>{count === 0 ? TEXT.nothingWaits : fill(TEXT.waits, { count })}</span>
    </button>
  );
}
