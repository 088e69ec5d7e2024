import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { SHIFT_TEXT as TEXT } from '../../words/carrier-page-en.ts';
import { Camera, hasCodeReader } from './camera.tsx';

type ScanFormProps = { readonly working: boolean; readonly onScan: (code: string) => void };

/** Takes a code: a scanner types it and presses Enter, wherever one is on the page; a camera reads it; people type it. */
export function ScanForm({ working, onScan }: ScanFormProps) {
  const field = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState('');
  const [isFilming, setFilming] = useState(false);
  useScannerFocus(field);
  const take = (text: string) => {
    if (text.trim() === '' || working) return;
    setCode('');
    setFilming(false);
    onScan(text.trim());
    field.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(code);
  };
  return (
    <form className="carrier-scan" onSubmit={submit} autoComplete="off">
      <TextInput
        ref={field}
        size="lg"
        label={TEXT.code}
        description={TEXT.hint}
        value={code}
        maxLength={64}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        onChange={({ currentTarget }) => setCode(currentTarget.value)}
      />
      <div className="carrier-buttons">
        <Button type="submit" size="md" loading={working}>
          {TEXT.look}
        </Button>
        {hasCodeReader() ? (
          <Button size="md" variant="default" onClick={() => setFilming(!isFilming)} aria-expanded={isFilming}>
            {isFilming ? TEXT.cameraOff : TEXT.camera}
          </Button>
        ) : null}
      </div>
      {isFilming ? <Camera onCode={take} /> : null}
      <p className="soft">{hasCodeReader() ? TEXT.recorded : `${TEXT.cameraNone} ${TEXT.recorded}`}</p>
    </form>
  );
}

/** A scanner is a keyboard: what it types goes into the field, unless somebody types elsewhere. */
function useScannerFocus(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    field.current?.focus();
    const onKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      const isLetter = key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
      const isElsewhere = document.activeElement instanceof HTMLInputElement;
      if (isLetter && !isElsewhere) field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [field]);
}
