import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { STEP_UP_TEXT as TEXT } from '../../words/step-up-en.ts';
import { Notice } from '../kit/notice.tsx';
import { askForPasskey, hasPasskeys } from '../sign-in/passkey.ts';
import { problemWords } from '../sign-in/problem-words.ts';
import { useWork } from '../sign-in/use-work.ts';
import { useProve } from './use-prove.ts';

/** The proof by a finger, a face or a PIN. */
export function PasskeyProof({ onProved }: { readonly onProved: () => void }) {
  const { working, failure, run } = useWork();
  const prove = useProve();
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const left = new AbortController();
    leaving.current = left;
    return () => left.abort();
  }, []);
  if (!hasPasskeys()) return <p>{TEXT.noPasskeys}</p>;
  const use = () =>
    void run(async () => {
      const credential = await askForPasskey('optional', leaving.current.signal);
      await prove({ by: 'passkey', response: { ...credential } });
      onProved();
    });
  return (
    <>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      <Button onClick={use} loading={working}>
        {TEXT.passkey}
      </Button>
    </>
  );
}
