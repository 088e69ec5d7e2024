import { Button } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ARRIVALS_REFUSED, ARRIVE_TEXT as TEXT } from '../../words/customer-pages-en.ts';
import { fill } from '../../words/fill.ts';
import { useApi } from '../api/api-context.tsx';
import { answer } from '../api/client.ts';
import { useMarketplace } from '../api/marketplace.ts';
import { Notice } from '../kit/notice.tsx';
import { CardSkeleton } from '../kit/skeletons.tsx';
import { problemWords } from '../sign-in/problem-words.ts';
import { SignInPage } from '../sign-in/sign-in-page.tsx';

const route = getRouteApi('/customer/arrive');

/** A link that is being followed, so that a page that is drawn twice follows it once. */
const followed = new Map<string, Promise<unknown>>();

/** Where customers come in. The link stands behind the `#`, which no server and no log ever sees. */
export function ArrivePage() {
  const [link] = useState(() => globalThis.location.hash.slice(1));
  return link === '' ? <Outside /> : <Following link={link} />;
}

function Following({ link }: { readonly link: string }) {
  const api = useApi();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    // A used link is of no use, but it need not stay in the history either.
    history.replaceState(history.state, '', '/customer/arrive');
    const going = followed.get(link) ?? answer(api.POST('/v1/customer-sessions', { body: { link } }));
    followed.set(link, going);
    // Anew, so that nothing of whoever was here before stays in memory.
    going.then(() => globalThis.location.replace('/customer'), setFailure);
  }, [api, link]);
  if (failure !== undefined) return <Outside failure={failure} />;
  return (
    <SignInPage title={TEXT.working} lead={TEXT.workingLead}>
      <CardSkeleton lines={2} />
    </SignInPage>
  );
}

function Outside({ failure }: { readonly failure?: unknown }) {
  const { name, customers } = useMarketplace();
  const { refused } = route.useSearch();
  return (
    <SignInPage title={failure === undefined && refused === undefined ? TEXT.title : TEXT.failedTitle}>
      {failure === undefined ? null : <Notice tone="problem">{problemWords(failure)}</Notice>}
      {failure === undefined && refused !== undefined ? <Notice tone="problem">{refusedWords(refused)}</Notice> : null}
      <p>{TEXT.lead}</p>
      {customers.signIn ? (
        <Button component="a" href="/v1/customer-sign-in" size="md" fullWidth>
          {fill(TEXT.signIn, { marketplace: name })}
        </Button>
      ) : null}
      {customers.url === undefined ? null : (
        <Button
          component="a"
          href={customers.url}
          size="md"
          fullWidth
          variant={customers.signIn ? 'default' : 'filled'}
        >
          {fill(TEXT.go, { marketplace: name })}
        </Button>
      )}
      <p className="sign-in-page-foot">
        <a href="/sign-in">{TEXT.staff}</a>
      </p>
    </SignInPage>
  );
}

/** What the service says in the address, where it could say it in no other way. */
function refusedWords(code: string): string {
  const known: Readonly<Record<string, string>> = ARRIVALS_REFUSED;
  return known[code] ?? ARRIVALS_REFUSED.other;
}
