/** Pictures in messages, where one writes. */
export const PICTURES_TEXT = {
  label: 'Pictures of this message',
  add: 'Add pictures',
  hint: 'JPEG or PNG, up to 15 MB each, {most} with one message; choose, paste or drop them. Place and time that your camera wrote into them are taken out. Text and codes in them are read like your words.',
  drop: 'Drop the pictures here',
  waiting: 'Waiting',
  sending: 'Uploading {name}',
  cleaning: 'Cleaning and reading it',
  done: '{name} goes with your message.',
  describe: 'What it shows',
  describeHow: 'For whoever cannot see it. May stay empty.',
  remove: 'Remove {name}',
  removeShort: 'Remove',
  removed: 'The picture is removed.',
  again: 'Try again',
  dismiss: 'Leave it out',
  refused: '{name} was not taken',
  tooLarge: 'It has {size}; 15 MB are taken. Save it smaller, or send a screenshot of it.',
  tooMany: '{most} pictures go with one message. Send the others with the next one.',
  offline: 'The connection broke off. Nothing of it was kept.',
  draft: 'Your picture {name}, as the other side would see it',
} as const;

/** Pictures of messages that were sent. */
export const SHOWN_PICTURES = {
  nameless: 'A picture without a description',
  own: 'Your picture: {description}',
  withheld: 'A picture was withheld: it leads off the marketplace, or a person has taken it out.',
  withheldOwn: 'The other side does not see this picture. What it says leads off the marketplace.',
  destroyed: 'A picture, destroyed: its time is over.',
  unread: 'What this picture says could not be read by our programs, so a person looks at it first.',
  notShown: 'The picture cannot be shown at the moment.',
} as const;

/** What a writer is told about a picture that leads off the platform, before it is sent. */
export const PICTURE_COACHING = {
  title: 'Not sent yet: please look at {count} in your message and its pictures',
  read: {
    text: 'What we read in your picture',
    codes: 'What the code in your picture says',
    description: 'What you wrote about your picture',
  },
  picture: 'The picture that is meant',
  withheld: 'The pictures that are meant would be withheld: the other side would be told only that there was one.',
  remove: 'Take the picture out',
  changed: 'You have changed the message. Send it when you are ready: it is looked at again.',
} as const;

/** What staff read of the pictures of a message. */
export const HELD_PICTURES = {
  title: 'Its pictures',
  alt: 'Picture {number}, as the other side would see it',
  described: 'Described by its sender: {description}',
  read: { text: 'Read in it', codes: 'Its codes say', description: 'Its description' },
  nothing: 'Nothing could be read in it.',
  state: {
    read: 'All that looks like text or a code was read.',
    unsure: 'Something in it looks like text or a code and could not be read. Read it yourself.',
    failed: 'It could not be read in the time there is. Read it yourself.',
  },
  withheld: 'It is withheld: the other side does not see it.',
  masks: 'Masked, pictures in which something was found, or which could not be read, are withheld.',
  destroyed: 'It is destroyed.',
} as const;
