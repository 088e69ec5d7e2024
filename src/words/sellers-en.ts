/** Why an event cannot be part of a preview. */
type PreviewRefusal =
  | { readonly code: 'about-everybody' }
  | { readonly code: 'about-another-seller'; readonly seller: string; readonly subject: string };

/** Why a preview cannot look as far as that. */
type PreviewTimeRefusal =
  | { readonly code: 'before-the-clock'; readonly clock: string }
  | { readonly code: 'too-far'; readonly latest: string };

/** What is wrong with an event of a preview, and the cure. */
export function describePreviewRefusal(refusal: PreviewRefusal): string {
  switch (refusal.code) {
    case 'about-everybody':
      return 'type: a context reaches all sellers; preview it with POST /v1/contexts/preview';
    case 'about-another-seller':
      return `subject: this preview is about ${refusal.seller}, the event about ${refusal.subject}; ask for each apart`;
  }
}

/** What is wrong with a time of a preview, and the cure. */
export function describePreviewTime(refusal: PreviewTimeRefusal): string {
  switch (refusal.code) {
    case 'before-the-clock':
      return `the clock is at ${refusal.clock} already; name a later time, or leave it out`;
    case 'too-far':
      return `a preview looks no further than ${refusal.latest}; name an earlier time`;
  }
}
