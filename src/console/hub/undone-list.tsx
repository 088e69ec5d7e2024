import { fill } from '../../words/fill.ts';
import { HUB_SHELL as TEXT } from '../../words/hub-page-en.ts';
import { HUB_PHOTOS } from '../../words/hub-photos-en.ts';
import { useViewer } from '../api/viewer.ts';
import { useDesk } from './desk.tsx';

/** What was not done, until somebody has dealt with it; and why what waits is not on its way. */
export function UndoneList() {
  const { id } = useViewer();
  const { queue, photosWaiting, dismiss } = useDesk();
  const { trouble, waiting } = queue;
  const undone = queue.undone.filter(({ person }) => person === id);
  const isAnothers = waiting.some(({ person }) => person !== id);
  return (
    <>
      <div role="status">
        {trouble === 'offline' ? <p className="hub-trouble">{TEXT.offline}</p> : null}
        {trouble === 'signed-out' ? (
          <p className="hub-trouble">
            {TEXT.signedOut} <a href="/sign-in?to=/hub/pick">{TEXT.signIn}</a>
          </p>
        ) : null}
        {trouble === 'failed' ? <p className="hub-trouble">{TEXT.failed}</p> : null}
        {photosWaiting === 0 ? null : <p className="soft">{fill(HUB_PHOTOS.waits, { count: photosWaiting })}</p>}
        {queue.isFull ? <p className="hub-trouble">{TEXT.full}</p> : null}
        {isAnothers ? <p className="hub-trouble">{TEXT.another}</p> : null}
      </div>
      {undone.length === 0 ? null : (
        <section className="hub-undone" aria-labelledby="hub-undone">
          <h2 id="hub-undone">{TEXT.refusedTitle}</h2>
          <p className="soft">{TEXT.refusedLead}</p>
          <ul>
            {undone.map((each) => (
              <li key={each.id}>
                <div>
                  <strong>{each.title}</strong>
                  <p>{each.detail}</p>
                </div>
                <button type="button" className="hub-button" onClick={() => dismiss(each.id)}>
                  {TEXT.dealtWith}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
