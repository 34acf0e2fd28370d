/** One thing to decide: an article with its exchanges, and the copies of it. */
import { useEffect, useRef, useState } from 'react';
import type { DraftItem } from '../capture/draft-sheet.ts';
import { keepItems } from '../gather/decide.ts';
import type { Group } from '../gather/fold.ts';
import type { FoundItem } from '../gather/item.ts';
import { t } from '../i18n.ts';
import { ExchangeCard } from './exchange-card.tsx';
import { ExchangeForm } from './exchange-form.tsx';
import { dateWords } from './words.ts';

interface Props {
  group: Group;
  /** One of 우리 지자체 takes part; true where none is set. */
  own: boolean;
  current: boolean;
  editing: boolean;
  choose(): void;
}

const sourceOf = ({ found: { items }, url }: FoundItem): string => {
  const article = items[0]?.draft.article;
  const day = article?.publishedAt?.slice(0, 10);
  return [article?.outlet ?? new URL(url).host, day && dateWords(day)].filter(Boolean).join(' · ');
};

/** Edits are kept at once; what is typed stays here until then. */
const Edited = ({ leader }: { leader: FoundItem }) => {
  const [items, setItems] = useState<readonly DraftItem[]>(leader.found.items);
  const change = (changed: DraftItem) => {
    const next = items.map((item) => (item.id === changed.id ? changed : item));
    setItems(next);
    void keepItems(leader.key, next);
  };
  return items.map((item) => <ExchangeForm key={item.id} item={item} known={null} change={change} />);
};

export const GatherGroup = ({ group: { leader, copies }, own, current, editing, choose }: Props) => {
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { items } = leader.found;
  const words = leader.title || leader.url;
  if (!current)
    return (
      <li>
        <button type="button" className="line" onClick={choose}>
          <span>
            {words} {!own && <span className="chip">{t('others_article')}</span>}
          </span>
          <span className="soft">
            {items.map(({ draft }) => draft.partner.name).join(', ')}
            {copies.length > 0 && ` · ${t('gather_copies', copies.length)}`}
          </span>
        </button>
      </li>
    );
  return (
    <li ref={here} aria-current="true" className="stack" data-key={leader.key}>
      <p>
        <strong>{words}</strong>
        <br />
        {!own && <span className="chip">{t('others_article')}</span>}{' '}
        <span className="soft">{sourceOf(leader)}</span>{' '}
        <a href={leader.url} target="_blank" rel="noreferrer">
          {t('open_article')}
        </a>
      </p>
      {copies.length > 0 && (
        <details>
          <summary>{t('gather_copies', copies.length)}</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.key}>
                <a href={copy.url} target="_blank" rel="noreferrer">
                  {copy.title || copy.url}
                </a>{' '}
                <span className="soft">{sourceOf(copy)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {editing ? (
        <Edited leader={leader} />
      ) : (
        items.map((item) => <ExchangeCard key={item.id} item={item} known={null} />)
      )}
    </li>
  );
};
