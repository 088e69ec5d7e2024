/** Pictures that a seller sends along with what is written. */
export const FILES_TEXT = {
  title: 'Pictures that show it',
  /** Beside every upload, before anything is chosen. */
  warning:
    'Do not show names, addresses, phone numbers or messages of customers: cut them off or cover them first. Only your own shop and whoever decides see a picture; each look of theirs is recorded.',
  hint: 'JPEG or PNG, up to 15 MB each, {most} in all. Place and time that your camera wrote into them are taken out.',
  choose: 'Choose pictures',
  drop: 'or drop them here',
  waiting: 'Waiting',
  sending: 'Uploading {name}',
  cleaning: 'Taking out what your camera wrote into it',
  done: '{name} is uploaded.',
  remove: 'Remove {name}',
  removeShort: 'Remove',
  removed: 'The picture is removed.',
  notRemoved: 'The picture was not removed. Try again.',
  again: 'Try again',
  dismiss: 'Leave it out',
  refused: '{name} was not taken',
  tooLarge: 'It has {size}; 15 MB are taken. Save it smaller, or send a screenshot of it.',
  tooMany: 'There are {most} already. Remove one first, or show several things in one picture.',
  offline: 'The connection broke off. Nothing of it was kept.',
  draftsKept: 'Pictures that you do not send are destroyed after seven days.',
  unused: 'Pictures that go with nothing',
  unusedLead: 'You uploaded them earlier, and they go with no item of this appeal. They are not sent.',
  sent: 'Pictures you sent',
  destroyed: 'A picture, destroyed when it was no longer needed',
  size: '{width} × {height}, {size}',
  notShown: 'The pictures cannot be shown at the moment.',
} as const;

/** A size in bytes as sellers read it. */
export function fileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}
