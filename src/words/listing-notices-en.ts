/** What notices say of listings. None says who reported one, or that somebody did. */
export const LISTING_NOTICE = {
  found: {
    what: 'On {at} a person inspected listing {listing}. {finding}',
    because: '{reason}.',
    works: 'It stays shown. It counts like every inspection of a listing: one finding alone never leads to a warning.',
    todo: 'Put it right: the page of the listing says what was found.',
  },
  takenDown: {
    what: 'On {at} a person took down listing {listing}. {finding}',
    works:
      'Customers do not see this listing until it is shown again. Nothing else of your shop changes, and open orders go on.',
    todo: 'Put it right and say so on the page of the listing: a person looks again and shows it.',
    appeal: 'If you think that it is wrong, appeal by {until}: another person decides.',
  },
  restored: { what: 'On {at} listing {listing} was shown again. {why}' },
  kept: {
    again:
      'On {at} a person looked at listing {listing} again: it is not put right yet, and stays taken down. That counts for nothing.',
    appeal: 'On {at} another person decided on your appeal: listing {listing} stays taken down.',
    todo: 'The page of the listing says what is still wrong. Put it right and say so, as often as it takes.',
  },
} as const;
