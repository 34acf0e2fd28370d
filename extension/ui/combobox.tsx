/** A text field that offers matches: arrows, Enter, Escape; Enter that ends a Hangul syllable chooses nothing. */
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { t } from '../i18n.ts';

export interface Offer<T> {
  key: string;
  label: string;
  detail: string;
  value: T;
}

interface Props<T> {
  id: string;
  text: string;
  search(query: string): Promise<readonly Offer<T>[]>;
  choose(value: T): void;
  /** What was typed and nothing chosen for. */
  type(text: string): void;
}

const PAUSE_MS = 120;

export const Combobox = <T,>({ id, text, search, choose, type }: Props<T>) => {
  const list = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [offers, setOffers] = useState<readonly Offer<T>[]>([]);
  const [at, setAt] = useState(-1);

  useEffect(() => {
    if (query === null || query.trim() === '') return setOffers([]);
    let over = false;
    const timer = setTimeout(() => {
      search(query.trim()).then(
        (found) => {
          if (over) return;
          setOffers(found);
          setAt(-1);
        },
        () => setOffers([]),
      );
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [query, search]);

  const close = () => {
    setQuery(null);
    setOffers([]);
    setAt(-1);
  };
  const take = (offer: Offer<T> | undefined) => {
    if (offer) choose(offer.value);
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || offers.length === 0) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((old) => (old + step + offers.length) % offers.length);
    else if (event.key === 'Enter') take(offers[at]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  const open = offers.length > 0;
  return (
    <div className="combo">
      <input
        id={id}
        role="combobox"
        autoComplete="off"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && at >= 0 ? `${list}-${at}` : undefined}
        value={query ?? text}
        onChange={({ target }) => {
          setQuery(target.value);
          type(target.value);
        }}
        onKeyDown={onKey}
        onBlur={close}
      />
      <div id={list} role="listbox" aria-label={t('matches')} hidden={!open}>
        {offers.map((offer, i) => (
          <div
            key={offer.key}
            id={`${list}-${i}`}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            // The field must not lose the focus before the click counts.
            onPointerDown={(event) => {
              event.preventDefault();
              take(offer);
            }}
          >
            {offer.label} <span className="soft">{offer.detail}</span>
          </div>
        ))}
      </div>
    </div>
  );
};
