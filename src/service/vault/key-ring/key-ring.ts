/** What a key is for: it is unwrapped for the same only. Ids of ours and of the marketplace, never a value of a customer. */
export type KeyContext = Readonly<Record<string, string>>;

/** A small key, sealed with the version of the key ring that is named. */
export type WrappedKey = { readonly version: string; readonly bytes: Buffer };

/** Seals the small keys that seal customer values. Throws `KeysUnavailable` when it cannot be used. */
export type KeyRing = {
  readonly kind: 'local' | 'aws-kms' | 'vault-transit';
  /** The version that new keys are wrapped with. */
  currentVersion(): Promise<string>;
  wrap(key: Buffer, context: KeyContext): Promise<WrappedKey>;
  unwrap(wrapped: WrappedKey, context: KeyContext): Promise<Buffer>;
  /** Undefined where versions are made and ended elsewhere: another key is named in the setting then. */
  readonly versions?: {
    /** Makes a further version, which is the current one from then on; answers its name. */
    make(): Promise<string>;
    /** Ends every version but the current one. Whoever calls it has proved that nothing is wrapped with them. */
    endOld(): Promise<void>;
  };
};

/** Why keys cannot be had. The sentences are in `src/words/vault-en.ts`. */
export type KeyTroubleCode =
  | 'key-ring-missing'
  | 'key-ring-open-to-others'
  | 'key-ring-unreadable'
  | 'key-ring-damaged'
  | 'key-ring-away'
  | 'key-ring-refuses'
  | 'key-version-missing'
  | 'key-store-away'
  | 'wrapped-key-missing'
  | 'wrapped-key-damaged';

/** `place`: where, without secrets; `reason`: what a system or server said, a code or a status. */
export type KeyTrouble = { readonly code: KeyTroubleCode; readonly place: string; readonly reason?: string };

/** Keys cannot be had at the moment: an outage, until somebody mends it. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
  readonly trouble: KeyTrouble;

  constructor(trouble: KeyTrouble, options?: ErrorOptions) {
    super(trouble.code, options);
    this.trouble = trouble;
  }
}

/** A context as bytes: the same for the same entries in any order, and for no others. */
export function contextBytes(context: KeyContext): Buffer {
  return Buffer.from(JSON.stringify(Object.entries(context).toSorted(([one], [other]) => (one < other ? -1 : 1))));
}
