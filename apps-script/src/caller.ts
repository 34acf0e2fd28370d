/** Whose key signed a question. */
export interface Caller {
  readonly keyId: string;
  /** The member's name, as given when the key was made. */
  readonly person: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}
