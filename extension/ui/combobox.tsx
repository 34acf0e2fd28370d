/**
 * A text field that offers matches: arrows, Enter, Escape; Enter that ends a Hangul syllable chooses nothing.
 * Enter and leaving the field take what was typed where it is a name (offers.ts).
 */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../i18n.ts';
import { meantByEnter, meantByLeaving, type Offer } from './offers.ts';

interface Props<T> {
  id: string;
  text: string;
  search(query: string): Promise<readonly Offer<T>[]>;
  choose(value: T): void;
  /** What was typed and nothing chosen for; without it only a choice counts, and other text is told. */
  type?(text: string): void;
}

const PAUSE_MS = 120;

export const Combobox = <T,>({ id, text, search, choose, type }: Props<T>) => {
  const list = useId();
  const [query, setQuery] = useState<string | null>(null);
  const [offers, setOffers] = useState<readonly Offer<T>[]>([]);
  const [at, setAt] = useState(-1);
  const [unknown, setUnknown] = useState(false);
  /** Of now: a search that ends later finds what was typed and changed meanwhile. */
  const latest = useRef({ query, choose });
  latest.current = { query, choose };

  useEffect(() => {
    if (query === null || query.trim() === '' || unknown) return setOffers([]);
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
  }, [query, search, unknown]);

  const close = () => {
    setQuery(null);
    setOffers([]);
    setAt(-1);
    setUnknown(false);
  };
  const take = (offer: Offer<T>) => {
    latest.current.choose(offer.value);
    close();
  };
  /** Asks anew: what is shown may belong to fewer letters. */
  const settle = async (meant: (offers: readonly Offer<T>[]) => Offer<T> | undefined) => {
    if (query === null || query.trim() === '') return close();
    const offer = meant(await search(query.trim()).catch(() => []));
    if (latest.current.query !== query) return;
    if (offer) take(offer);
    else if (type) close();
    else setUnknown(true);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || query === null) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const pointed = offers[at];
    if (step !== 0 && offers.length > 0) setAt((old) => (old + step + offers.length) % offers.length);
    else if (event.key === 'Enter' && pointed) take(pointed);
    else if (event.key === 'Enter') void settle(meantByEnter);
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
        aria-invalid={unknown}
        aria-describedby={unknown ? `${list}-unknown` : undefined}
        value={query ?? text}
        onChange={({ target }) => {
          setQuery(target.value);
          setUnknown(false);
          type?.(target.value);
        }}
        onKeyDown={onKey}
        onFocus={() => setUnknown(false)}
        onBlur={() => void settle(meantByLeaving)}
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
      {unknown && (
        <p id={`${list}-unknown`} role="alert" className="wrong">
          {t('choose_from_list')}
        </p>
      )}
    </div>
  );
};
