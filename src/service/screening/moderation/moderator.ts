import type { OutsideFinding } from '../../../rulebook/messages/outside.ts';
import type { OutsideTrouble } from '../../signed-request.ts';

/** What a moderation service says of a text, or why it says nothing. `paused`: it failed so often that it is left alone for a while. */
export type Moderated =
  | { readonly findings: readonly OutsideFinding[] }
  | { readonly trouble: OutsideTrouble | 'paused' };

/** A moderation service outside. Never throws. */
export type Moderator = (text: string) => Promise<Moderated>;
