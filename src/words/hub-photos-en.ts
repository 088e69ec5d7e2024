/** Photos that are taken where a return is inspected. */
export const HUB_PHOTOS = {
  title: 'Photos',
  lead: 'What is wrong, and what is there: up to {most}. Keep labels, names and addresses out of the picture. Where one is in it all the same, mark that photo: then the hub and staff at a dispute see it, and nobody else.',
  take: 'Take a photo',
  choose: 'Choose photos',
  taken: 'Photos of this return',
  alt: 'Photo {number} of {count}, as it goes along',
  label: 'Photo {number} shows a label, a name or an address',
  remove: 'Remove',
  removeOf: 'Remove photo {number}',
  preparing: 'Getting the photo ready',
  refused: '{name} was not taken',
  tooLarge: 'It has {size}; 15 MB are taken. Set the camera to smaller pictures, and take it again.',
  noPicture: 'It is no picture that this tablet can open. Take a photo, or choose a JPEG or PNG.',
  tooMany: '{most} photos go with one inspection. Remove one first.',
  notKept:
    'This tablet has no room for the photos, so nothing was recorded. Remove some of them, or wait for the connection until what is kept here is sent.',
  waits: 'Photos not sent yet: {count}',
  refusedTitle: 'A photo of the return of order {order} was not kept',
  refusedDetail: '{detail}. The inspection stands.',
  lostTitle: 'The photos of the return of order {order} were not kept',
  lostDetail:
    'Photos taken: {count}. They go with an inspection, and that one was not recorded. Its reason stands here too.',
} as const;

/** The same photos, for whoever reads what was found. */
export const RETURN_PHOTOS = {
  title: 'Photos by the hub',
  label: 'Photos that the hub took when it inspected',
  alt: 'Photo {number} of {count} by the hub',
  state: {
    awaited: 'Photo {number} was taken and has not arrived from the hub yet.',
    covered:
      'Photo {number} may show a label, a name or an address: the hub and staff at a dispute see it, and nobody else.',
    closed: 'Photo {number} is not shown any more: this case is over.',
    destroyed: 'Photo {number} is destroyed: its time is over.',
  },
  /** To staff, who can say why they need it. */
  coveredStaff:
    'Photo {number} may show a label, a name or an address. Say below why you read what belongs to this dispute, and it is shown.',
  none: 'No photos were taken.',
  notShown: 'The photo cannot be shown at the moment.',
} as const;
