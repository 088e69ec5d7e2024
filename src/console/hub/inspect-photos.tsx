import { useEffect, useId, useRef, useState } from 'react';
import { fileSize } from '../../words/files-en.ts';
import { fill } from '../../words/fill.ts';
import { HUB_PHOTOS as TEXT } from '../../words/hub-photos-en.ts';
import './inspect-photos.css';
import { preparePhoto } from './prepare-photo.ts';

/** With one inspection; the service says the same. */
const MOST = 8;

/** A photo that was taken: what goes along, and where the page shows it from. */
export type TakenPhoto = {
  readonly id: string;
  readonly content: Blob;
  readonly url: string;
  readonly label: boolean;
};

/** The photos of an inspection until it is recorded. */
export function useTakenPhotos() {
  const [photos, setPhotos] = useState<readonly TakenPhoto[]>([]);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [busy, setBusy] = useState(0);
  const latest = useRef(photos);
  latest.current = photos;
  useEffect(() => () => latest.current.forEach(({ url }) => void URL.revokeObjectURL(url)), []);
  return {
    ...{ photos, faults, isBusy: busy > 0 },
    async take(files: readonly File[]) {
      setFaults([]);
      setBusy((count) => count + 1);
      for (const file of files) {
        const fault = latest.current.length >= MOST ? fill(TEXT.tooMany, { most: MOST }) : await add(file);
        if (fault !== undefined) setFaults((all) => [...all, `${fill(TEXT.refused, { name: file.name })}. ${fault}`]);
      }
      setBusy((count) => count - 1);
    },
    remove(id: string) {
      setFaults([]);
      const gone = photos.find((each) => each.id === id);
      if (gone !== undefined) URL.revokeObjectURL(gone.url);
      setPhotos((all) => all.filter((each) => each.id !== id));
    },
    mark: (id: string, label: boolean) =>
      setPhotos((all) => all.map((each) => (each.id === id ? { ...each, label } : each))),
  };
  async function add(file: File): Promise<string | undefined> {
    const made = await preparePhoto(file);
    if ('fault' in made)
      return made.fault === 'large' ? fill(TEXT.tooLarge, { size: fileSize(file.size) }) : TEXT.noPicture;
    const { content } = made;
    const photo = { id: crypto.randomUUID(), content, url: URL.createObjectURL(content), label: false };
    latest.current = [...latest.current, photo];
    setPhotos(latest.current);
    return undefined;
  }
}

/** Takes photos of what came back: with the camera of the tablet, or from its files. */
export function InspectPhotos({ of }: { readonly of: ReturnType<typeof useTakenPhotos> }) {
  const { photos, faults, isBusy } = of;
  const lead = useId();
  const count = photos.length;
  return (
    <fieldset className="inspect-photos">
      <legend>{TEXT.title}</legend>
      <p id={lead} className="soft">
        {fill(TEXT.lead, { most: MOST })}
      </p>
      <div className="hub-buttons">
        <Choose label={TEXT.take} describedBy={lead} camera onFiles={of.take} />
        <Choose label={TEXT.choose} describedBy={lead} onFiles={of.take} />
      </div>
      <div role="status">
        {isBusy ? <p className="soft">{TEXT.preparing}</p> : null}
        {faults.map((fault) => (
          <p key={fault} className="hub-trouble">
            {fault}
          </p>
        ))}
      </div>
      {count === 0 ? null : (
        <ul className="inspect-photo-list" aria-label={TEXT.taken}>
          {photos.map(({ id, url, label }, place) => {
            const number = place + 1;
            return (
              <li key={id}>
                <img src={url} alt={fill(TEXT.alt, { number, count })} />
                <label className="inspect-photo-mark">
                  <input
                    type="checkbox"
                    checked={label}
                    onChange={({ currentTarget }) => of.mark(id, currentTarget.checked)}
                  />
                  {fill(TEXT.label, { number })}
                </label>
                <button
                  type="button"
                  className="hub-button"
                  aria-label={fill(TEXT.removeOf, { number })}
                  onClick={() => of.remove(id)}
                >
                  {TEXT.remove}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </fieldset>
  );
}

type ChooseProps = {
  readonly label: string;
  readonly describedBy: string;
  readonly camera?: true;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
};

/** A field for files that looks like the other buttons: keys and programs that read pages know it as what it is. */
function Choose({ label, describedBy, camera, onFiles }: ChooseProps) {
  return (
    <label className="hub-button inspect-photo-choose">
      <input
        type="file"
        accept="image/*"
        aria-describedby={describedBy}
        {...(camera ? { capture: 'environment' as const } : { multiple: true })}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          void onFiles(files);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
