/** Why a file is refused. */
export type FileProblemCode =
  | 'unknown-file'
  | 'file-sent'
  | 'no-picture'
  | 'picture-too-large'
  | 'too-many-pixels'
  | 'odd-picture'
  | 'broken-picture'
  | 'slow-picture'
  | 'pictures-busy'
  | 'too-many-files'
  | 'too-many-files-today'
  | 'files-full';

type Words = { readonly title: string; readonly detail: string; readonly meaning: string; readonly cure: string };

export const FILE_PROBLEMS: Readonly<Record<FileProblemCode, Words>> = {
  'unknown-file': {
    title: 'There is no such file',
    detail: 'It was removed, destroyed when it was no longer needed, or never uploaded',
    meaning: 'Drafts that are not sent are destroyed after seven days, and what was sent when its matter is over.',
    cure: 'Take the id from the list of files. A picture that is gone can be uploaded again while the answer is not sent.',
  },
  'file-sent': {
    title: 'The file has been sent',
    detail: 'It belongs to what you sent and stays with it; nothing was removed',
    meaning: 'Whoever decides must find what was sent. It is destroyed when the matter is over.',
    cure: 'If it shows something that it should not, withdraw the appeal or ask support with a question about the action.',
  },
  'no-picture': {
    title: 'This file is no picture that can be taken',
    detail: '{picture}',
    meaning: 'Files are known by their bytes and not by their names. JPEG and PNG are taken: they can be cleaned here.',
    cure: 'Send a screenshot or a photograph as JPEG or PNG. Phones can save photographs as JPEG; a page of a PDF can be shown and photographed from the screen.',
  },
  'picture-too-large': {
    title: 'The picture is too large',
    detail: 'It may have {most} at most; save it smaller, or send a screenshot of it',
    meaning: 'The file is longer than a picture needs to be. Nothing of it was kept.',
    cure: 'Save it with fewer pixels: 4000 pixels on the longer side show any label. Cut it to the part that matters.',
  },
  'too-many-pixels': {
    title: 'The picture has too many pixels',
    detail: 'It is {width} by {height}; 25 million pixels are taken, such as 5000 by 5000. Save it smaller',
    meaning: 'A picture is decoded to be cleaned, and that takes memory for each pixel, however small the file is.',
    cure: 'Save it with fewer pixels, or cut it to the part that matters.',
  },
  'odd-picture': {
    title: 'The picture is of a kind that is not taken',
    detail: '{oddity}',
    meaning: 'It is a JPEG or a PNG, but one that cannot be encoded anew without changing what it shows.',
    cure: 'Open it and save it as an ordinary JPEG or PNG, or send a screenshot of it.',
  },
  'broken-picture': {
    title: 'The picture cannot be read',
    detail: 'It is damaged or cut off; open it and save it anew, or send a screenshot of it',
    meaning: 'The bytes begin like a picture and do not go on like one. Nothing was kept.',
    cure: 'Open the picture where it is, save it anew, and upload that.',
  },
  'slow-picture': {
    title: 'The picture took too long to read',
    detail: 'Save it anew with fewer pixels, or send a screenshot of it',
    meaning: 'A picture is read within half a minute or given up. Nothing was kept.',
    cure: 'Save it with fewer pixels. If ordinary photographs are refused like this, tell support: the server is overloaded.',
  },
  'pictures-busy': {
    title: 'Too many pictures are being read at the moment',
    detail: 'Wait {seconds} s, then send it again',
    meaning: 'Pictures are read one at a time, and several wait. Nothing was kept.',
    cure: 'Send it again after the time in the header Retry-After.',
  },
  'too-many-files': {
    title: 'That is as many files as go with one answer',
    detail: 'There may be {most}; remove one, or show several things in one picture',
    meaning: 'Whoever decides looks at each of them, so their number has a limit.',
    cure: 'Remove pictures that show the same thing twice.',
  },
  'too-many-files-today': {
    title: 'That is as many files as can be uploaded in a day',
    detail: 'There may be {most} within 24 hours, removed ones too; go on tomorrow',
    meaning: 'The number of uploads of one seller has a limit, so that nobody fills the store.',
    cure: 'Send what you have, or go on after 24 hours. Time to appeal runs for months.',
  },
  'files-full': {
    title: 'There is no room for further files of this seller',
    detail: 'All files of a seller may have {most} together; remove drafts that you do not send',
    meaning: 'What was sent is kept until its matter is over, and then makes room.',
    cure: 'Remove drafts that you do not send. Send smaller pictures: a screenshot is usually enough.',
  },
};

/** What a file is, and the cure. */
export const FOUND_WORDS = {
  pdf: 'It is a PDF. Show the page on your screen and send a screenshot of it, as PNG or JPEG',
  heic: 'It is a HEIC or AVIF picture. Save or export it as JPEG; on an iPhone choose “Most Compatible” under Camera, Formats',
  webp: 'It is a WebP picture. Save it as PNG or JPEG, or send a screenshot of it',
  gif: 'It is a GIF. Save it as PNG, or send a screenshot of it',
  tiff: 'It is a TIFF. Save it as PNG or JPEG',
  bmp: 'It is a bitmap. Save it as PNG or JPEG',
  svg: 'It is a drawing or a text with tags. Send a screenshot of it, as PNG or JPEG',
  zip: 'It is a document or an archive. Send a screenshot of what matters in it, as PNG or JPEG',
  video: 'It is a video. Send a screenshot of the moment that matters, as PNG or JPEG',
  empty: 'It is empty. Choose the file again',
  unknown: 'It is neither JPEG nor PNG. Send a screenshot or a photograph in one of these',
} as const;

export const ODDITY_WORDS = {
  moving: 'It is an animated PNG. Send a screenshot of the moment that matters',
  colours: 'Its colours are those of a printing press (CMYK). Save it with RGB colours, or send a screenshot of it',
  coding:
    'It is a JPEG of a rare kind (12 bits, lossless or arithmetic). Save it as an ordinary JPEG, or send a screenshot of it',
} as const;

/** What is wrong with a file that an answer names, and the cure. */
export const FILE_FIELD_FAULTS = {
  'unknown-file': 'is no file that waits to be sent with this; upload it again, or leave it out',
} as const;
