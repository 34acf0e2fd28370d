/**
 * What visible sheets still tell of a hidden one that somebody deleted: enough that no number is given twice, that
 * an article is known again, and that counts are right. What only the hidden sheet knew is lost.
 */
import * as z from 'zod/mini';
import { samePlace } from '../record/identity.ts';
import { BASIS_WORDS, codesOf } from '../record/vocabulary.ts';
import type { Row } from './cells.ts';
import { allTyped } from './compare-cells.ts';
import { homeOf, homesOf } from './home-of.ts';
import { PARTNERSHIPS, RECORD_ID } from './layout.ts';
import { keepForGood } from './lessons.ts';
import { learn, newPair } from './pair.ts';
import { typedEvent } from './reconcile.ts';
import { type Source, type StoredEvent, type StoredPair, source } from './stored.ts';
import { partnershipOf, typedDate, typedPartner, typedText } from './typed.ts';

const basisOf = (word: string): Source['article']['basis'] =>
  codesOf(BASIS_WORDS).find((code) => BASIS_WORDS[code] === word) ?? 'press';

/** A row of 기사; null where it has no record, or no longer reads as one. */
export const sourceFrom = (row: Row): Source | null => {
  const parsed = z.safeParse(source, {
    recordId: typedText(row[RECORD_ID]),
    article: {
      url: typedText(row.주소) || null,
      title: typedText(row.제목),
      outlet: typedText(row.언론사) || null,
      publishedAt: typedDate(row.보도일),
      publishedAtSource: null,
      basis: basisOf(typedText(row.근거구분)),
      fingerprint: null,
    },
    evidence: {
      quotes: typedText(row.인용)
        .split('\n')
        .filter((quote) => quote !== ''),
      marks: {},
    },
    by: null,
    at: '',
  });
  return parsed.success ? parsed.data : null;
};

/** A numbered row of 교류실적 with its rows of 기사; all its cells are people's from now on. */
export const eventFrom = (
  n: number,
  cells: Row,
  sources: readonly Source[],
  pairs: readonly StoredPair[],
): StoredEvent | null => {
  const typed = typedEvent(n, homeOf(cells, homesOf(pairs)), cells);
  if (typed === null) return null;
  const { byHand, ...event } = typed;
  const known = pairs.find(
    ({ home, partner }) => home.name === typed.home.name && samePlace(typed.partner, partner),
  );
  const ids = sources.map((one) => one.recordId);
  return {
    ...event,
    ...(ids.length === 0 ? { byHand } : {}),
    pair: known?.m ?? null,
    partner: known ? { ...known.partner, name: typed.partner.name } : typed.partner,
    recordIds: [...new Set(ids)],
    sources: [...sources],
  };
};

/** A numbered row of 결연현황, or nothing but what its exchanges say; its cells are people's from now on. */
export const pairFrom = (m: number, cells: Row, events: readonly StoredEvent[]): StoredPair | null => {
  const event = events.find(({ pair }) => pair === m);
  const typed = partnershipOf(cells, null);
  const partner = event?.was?.partner ?? event?.partner ?? typedPartner(cells);
  if (partner === null) return null;
  const home = event?.home ?? homeOf(cells, homesOf([]));
  const pair = learn(newPair(m, home, partner), typed?.relation ?? null, typed?.since ?? null);
  return { ...keepForGood(pair), written: allTyped(PARTNERSHIPS, cells) };
};
