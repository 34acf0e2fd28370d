#!/usr/bin/env node
// Scores extractor output against hand-labelled articles.
//   node score.mjs GOLD.jsonl PREDICTED.jsonl [--errors] [--json]
// GOLD: one labelled article a line (gold/README.md).
// PREDICTED: one analysis a line, in the shape of `npm run extract`, matched to GOLD by "id".
// An article with no prediction counts as a wrong one: nothing is skipped.
import { readFileSync } from 'node:fs';

const [goldPath, predictedPath, ...flags] = process.argv.slice(2);
if (!goldPath || !predictedPath) {
  console.error('usage: score.mjs GOLD.jsonl PREDICTED.jsonl [--errors] [--json]');
  process.exit(2);
}
const readLines = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

const ADMIN_SUFFIX =
  /(특별자치시|특별자치도|통합특별시|광역시|특별시|직할시|자치구|자치주|자치현|카운티|시티|지구|현급시|시|성|현|구|군|도|주|정|촌|부|읍|면)$/;
/** A place name without blanks, brackets and administrative suffix: '빈시' -> '빈'. */
const bare = (name) => {
  const compact = String(name ?? '')
    .normalize('NFC')
    .replace(/\([^)]*\)/g, '')
    .replace(/[\s·]/g, '');
  const stripped = compact.replace(ADMIN_SUFFIX, '');
  return stripped.length > 0 ? stripped : compact;
};
const sameName = (a, b) => bare(a) === bare(b) || (bare(a).length >= 2 && bare(b).endsWith(bare(a)));
const samePlace = (gold, got) =>
  [got.name, got.surface].filter(Boolean).some((name) => sameName(gold.name, name));
/** A range is known by its first day. */
const firstDay = (event) => (event.date == null ? null : event.date.split('/')[0]);
const lastDay = (event) => event.endDate ?? (event.date?.includes('/') ? event.date.split('/')[1] : null);

/** Which kinds of the record are right for a label; a label that is not here accepts any. */
const KINDS = {
  agreement: ['agreement'],
  visit_outbound: ['visit'],
  visit_inbound: ['visit'],
  delegation: ['visit'],
  meeting: ['meeting', 'visit'],
  video_meeting: ['video_meeting'],
  youth: ['youth'],
  aid: ['aid'],
  staff_exchange: ['staff_exchange'],
  festival: ['festival', 'culture', 'visit'],
  culture: ['culture', 'festival'],
  sports: ['sports'],
  economy: ['economy'],
  anniversary: ['anniversary', 'festival'],
};
const DIRECTIONS = { visit_outbound: 'outbound', visit_inbound: 'inbound' };

const tally = () => ({ tp: 0, fp: 0, fn: 0 });
const share = () => ({ right: 0, all: 0 });
const prf = ({ tp, fp, fn }) => {
  const precision = tp / (tp + fp || 1),
    recall = tp / (tp + fn || 1);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), tp, fp, fn };
};
const rate = ({ right, all }) => right / (all || 1);
const count = (into, right) => {
  into.all++;
  if (right) into.right++;
};

const gold = readLines(goldPath);
const predicted = new Map(readLines(predictedPath).map((analysis) => [analysis.id, analysis]));
const detection = tally(),
  home = tally(),
  partner = tally(),
  date = tally(),
  row = tally(),
  since = tally();
const country = share(),
  kind = share(),
  direction = share(),
  end = share(),
  evidence = share();
const errors = [];
let wholeRight = 0;

for (const g of gold) {
  let right = true;
  const fault = (what, want, got) => {
    right = false;
    errors.push({ id: g.id, what, want, got });
  };
  const p = predicted.get(g.id);
  if (!p) fault('no prediction', null, null);
  const said = Boolean(p?.isExchange);
  if (g.isExchange && said) detection.tp++;
  else if (g.isExchange) detection.fn++;
  else if (said) detection.fp++;
  if (g.isExchange !== said) fault('detection', g.isExchange, said);

  // What an article that is (said to be) none claims does not reach the ledger.
  const claimed = said ? p : {};
  const want = g.isExchange ? g : { homes: [], partners: [], events: [], since: [] };

  // Homes.
  const homes = (claimed.homes ?? [])
    .map((h) => h.name ?? h)
    .filter((h) => !(g.optionalHomes ?? []).some((o) => bare(o) === bare(h)));
  for (const name of want.homes ?? []) {
    const at = homes.findIndex((h) => bare(h) === bare(name) || bare(h).endsWith(bare(name)));
    if (at >= 0) {
      home.tp++;
      homes.splice(at, 1);
    } else {
      home.fn++;
      fault('home missed', name, claimed.homes);
    }
  }
  home.fp += homes.length;
  for (const extra of homes) fault('home invented', want.homes, extra);

  // Partners: counterparts that are governments.
  const labelled = want.partners ?? [];
  const counterparts = labelled.filter((x) => x.role === 'counterpart');
  const optional = labelled.filter((x) => x.role === 'optional');
  const governments = (claimed.partners ?? []).filter((x) => (x.level ?? 'government') === 'government');
  const left = governments
    .filter((x) => (x.role ?? 'counterpart') === 'counterpart')
    .filter((x) => !optional.some((o) => samePlace(o, x) && o.country === x.country));
  const found = new Map();
  for (const w of counterparts) {
    const at = left.findIndex((x) => samePlace(w, x));
    if (at < 0) {
      partner.fn++;
      fault(
        'partner missed',
        `${w.name}/${w.country}`,
        governments.map((x) => `${x.name}/${x.country}/${x.role}`),
      );
      continue;
    }
    const [got] = left.splice(at, 1);
    partner.tp++;
    found.set(w, got);
    count(country, got.country === w.country);
    if (got.country !== w.country) fault('country', `${w.name}/${w.country}`, `${got.name}/${got.country}`);
  }
  partner.fp += left.length;
  for (const extra of left) {
    const background = labelled.some((t) => t.role === 'mentioned' && samePlace(t, extra));
    fault(
      background ? 'background partner promoted' : 'partner invented',
      counterparts.map((x) => x.name),
      `${extra.name}/${extra.country}`,
    );
  }

  // Event days.
  const events = want.events ?? [],
    claims = claimed.events ?? [];
  const daysOf = (list) => [...new Set(list.map(firstDay).filter(Boolean))];
  const days = daysOf(events.filter((e) => !e.optional)),
    tolerated = daysOf(events.filter((e) => e.optional));
  const claimedDays = daysOf(claims).filter((d) => days.includes(d) || !tolerated.includes(d));
  for (const d of days) {
    const at = claimedDays.indexOf(d);
    if (at >= 0) {
      date.tp++;
      claimedDays.splice(at, 1);
    } else {
      date.fn++;
      fault('date missed', d, claims.map(firstDay));
    }
  }
  date.fp += claimedDays.length;
  for (const d of claimedDays) fault('date invented', days, d);

  // Ledger rows: which partner on which day.
  const rowsOf = (list, everyone) =>
    list.flatMap((e) =>
      (e.partners?.length ? e.partners : everyone).map((name) => ({ name, day: firstDay(e), event: e })),
    );
  const goldNames = counterparts.map((x) => x.name);
  const isCounterpart = (name) => counterparts.some((c) => sameName(c.name, name));
  const goldRows = rowsOf(
    events.filter((e) => !e.optional),
    goldNames,
  ).filter((r) => isCounterpart(r.name));
  const gotPartner = (name) =>
    (claimed.partners ?? []).find((x) => x.name === name || x.surface === name) ?? { name };
  const gotRows = rowsOf(
    claims,
    governments.map((x) => x.name),
  ).filter((r) => (gotPartner(r.name).level ?? 'government') === 'government');
  for (const w of goldRows) {
    const at = gotRows.findIndex((r) => r.day === w.day && samePlace({ name: w.name }, gotPartner(r.name)));
    if (at < 0) {
      row.fn++;
      fault(
        'row missed',
        `${w.day} ${w.name}`,
        gotRows.map((r) => `${r.day} ${r.name}`),
      );
      continue;
    }
    const [got] = gotRows.splice(at, 1);
    row.tp++;
    const accepted = KINDS[w.event.kind];
    if (accepted) {
      count(kind, accepted.includes(got.event.kind));
      if (!accepted.includes(got.event.kind))
        errors.push({ id: g.id, what: 'kind', want: w.event.kind, got: got.event.kind });
    }
    if (DIRECTIONS[w.event.kind]) count(direction, got.event.direction === DIRECTIONS[w.event.kind]);
    if (lastDay(w.event)) count(end, lastDay(got.event) === lastDay(w.event));
  }
  const background = (r) => !isCounterpart(gotPartner(r.name).name) || tolerated.includes(r.day);
  for (const r of gotRows.filter((r) => !background(r))) {
    row.fp++;
    fault(
      'row invented',
      goldRows.map((w) => `${w.day} ${w.name}`),
      `${r.day} ${r.name}`,
    );
  }

  // Since when.
  const sinceLeft = (claimed.partners ?? []).filter((x) => x.since);
  for (const w of want.since ?? []) {
    const at = sinceLeft.findIndex(
      (x) =>
        samePlace({ name: w.partner }, x) &&
        w.date &&
        (x.since.startsWith(w.date) || w.date.startsWith(x.since)),
    );
    if (at >= 0) {
      since.tp++;
      sinceLeft.splice(at, 1);
    } else since.fn++;
  }
  since.fp += sinceLeft.filter((x) => !optional.some((o) => samePlace(o, x))).length;

  // Spans: what is highlighted in the page.
  for (const x of (claimed.partners ?? []).filter((x) => found.size && [...found.values()].includes(x)))
    count(evidence, x.surface != null && g.text.slice(x.start, x.end) === x.surface);
  for (const e of claims.filter((e) => e.date))
    count(evidence, e.dateSurface != null && g.text.slice(e.start, e.end) === e.dateSurface);

  if (g.isExchange && right) wholeRight++;
}

const positives = gold.filter((g) => g.isExchange).length;
const result = {
  articles: gold.length,
  positives,
  detection: prf(detection),
  falseAlarms: detection.fp,
  home: prf(home),
  partner: prf(partner),
  countryAccuracy: rate(country),
  eventDate: prf(date),
  row: prf(row),
  kindAccuracy: rate(kind),
  directionAccuracy: rate(direction),
  endDayAccuracy: rate(end),
  since: prf(since),
  evidence: rate(evidence),
  wholeArticleRight: wholeRight / (positives || 1),
};
if (flags.includes('--errors'))
  for (const e of errors)
    console.log(`${e.id}\t${e.what}\twant ${JSON.stringify(e.want)}\tgot ${JSON.stringify(e.got)}`);
if (flags.includes('--json')) console.log(JSON.stringify(result));
else {
  const pct = (x) => (100 * x).toFixed(1).padStart(5);
  const line = (name, r) =>
    console.log(
      `${name.padEnd(24)} P ${pct(r.precision)}  R ${pct(r.recall)}  F1 ${pct(r.f1)}   (tp ${r.tp}, fp ${r.fp}, fn ${r.fn})`,
    );
  const plain = (name, value, of) => console.log(`${name.padEnd(24)} ${pct(value)} ${of}`);
  console.log(`${gold.length} articles, ${positives} of them exchanges`);
  line('exchange detected', result.detection);
  line('home government', result.home);
  line('partner city', result.partner);
  plain('partner country', result.countryAccuracy, 'of the partners found');
  line('event date', result.eventDate);
  line('row: partner and day', result.row);
  plain('kind', result.kindAccuracy, 'of the rows found');
  plain('direction of visits', result.directionAccuracy, 'of the visits found');
  plain('last day of ranges', result.endDayAccuracy, 'of the ranges found');
  line('relation since', result.since);
  plain('evidence spans', result.evidence, 'of what is highlighted');
  plain(
    'whole article right',
    result.wholeArticleRight,
    'of the exchanges: homes, partners, countries, days, rows',
  );
}
