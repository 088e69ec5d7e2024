import { Button } from '@mantine/core';

/** A list that is fetched page by page, as far as it is known whether it goes on. */
type Paged = {
  readonly isError: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
};

/** Fetches the next page of a list, under those that are shown; nothing where there is none, or where the last one failed. */
export function MoreButton({ asked, label }: { readonly asked: Paged; readonly label: string }) {
  const { isError, hasNextPage, isFetchingNextPage, fetchNextPage } = asked;
  if (!hasNextPage || isError) return null;
  return (
    <Button variant="default" fullWidth mt="md" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
      {label}
    </Button>
  );
}
