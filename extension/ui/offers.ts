/** Which offer of a text field is meant, where nobody pointed at one. */

export interface Offer<T> {
  key: string;
  label: string;
  detail: string;
  value: T;
  /** What was typed is one of its names. */
  called: boolean;
}

/** Enter takes what is called so, else what stands first. */
export const meantByEnter = <T>(offers: readonly Offer<T>[]): Offer<T> | undefined =>
  offers.find(({ called }) => called) ?? offers[0];

/** Leaving the field takes what alone is called so: nobody asked for a guess. */
export const meantByLeaving = <T>(offers: readonly Offer<T>[]): Offer<T> | undefined => {
  const [only, other] = offers.filter(({ called }) => called);
  return other ? undefined : only;
};
