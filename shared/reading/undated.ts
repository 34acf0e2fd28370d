/** Partners whose sentences give no day. */
import type { DatedClause } from './dated.ts';
import type { FoundEvent } from './event.ts';
import { kindOf } from './kind.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import { within } from './taking-part.ts';

/** 9일 정읍시가 물품을 보냈다. 요나고시는 서한을 부쳤다: another deed than that of the day. */
const isLetterBeside = (scene: Scene, news: FoundEvent): boolean =>
  scene !== news.scene &&
  kindOf(scene.sentence.text) === 'letter' &&
  kindOf(news.scene?.sentence.text ?? '') === 'aid';

/** Partners with no day: the month or year that their own sentence gives, else the day of the news, else an event whose day is unknown. */
export const undated = (
  counterparts: readonly PartnerRole[],
  events: readonly FoundEvent[],
  dated: readonly DatedClause[],
  scenes: readonly Scene[],
): FoundEvent[] => {
  const rest: FoundEvent[] = [];
  const inLead = (partner: PartnerRole): boolean =>
    scenes.some((one) => one.standing === 'lead' && within(partner, one.sentence));
  // The journey as a whole, where one is told, else the day of the news.
  const journey = events.find(({ dated: one, rule }) => rule === 'together' && one?.date.to != null);
  const news = journey ?? events.find(({ rule }) => rule === 'main');
  for (const partner of counterparts) {
    if (events.some((event) => event.partners.includes(partner))) continue;
    // 앞서 지난달 23일 X시와 협정을 맺었다: told nowhere else, it has that day.
    const before = dated.filter(
      ({ role, date, resolved, scene }) =>
        role === 'event' &&
        date.from.day !== null &&
        resolved.edtf !== null &&
        scene.standing === 'background' &&
        within(partner, scene.sentence),
    );
    const own = dated.filter(
      (one) =>
        one.role === 'event' &&
        one.resolved.edtf !== null &&
        (one.date.anaphor === null
          ? one.date.from.day === null && !inLead(partner)
          : one.date.anaphor.days === 0) &&
        within(partner, one.scene.sentence) &&
        one.scene.standing !== 'background',
    );
    // 올해 온다, 4월에 온다: the month.
    const told = own.find(({ date }) => date.from.month !== null) ?? own[0] ?? before[0];
    const scene = told?.scene ?? scenes.find((one) => within(partner, one.sentence)) ?? null;
    if (!told && news && !(scene && isLetterBeside(scene, news))) {
      news.partners.push(partner);
      continue;
    }
    const open = rest.find((event) => event.edtf === (told?.resolved.edtf ?? null));
    if (open) open.partners.push(partner);
    else
      rest.push({
        dated: told ?? null,
        edtf: told?.resolved.edtf ?? null,
        partners: [partner],
        scene,
        also: [],
        rule: told ? 'sentence' : 'undated',
      });
  }
  return rest;
};
