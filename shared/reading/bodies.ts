/** Partners that are no local government: embassies and consulates in Korea. */
import type { Countries } from '../places/place.ts';
import type { MissionEntity } from './entity.ts';
import type { Mention } from './mentions.ts';
import type { PartnerRole } from './roles.ts';
import type { Scene } from './scenes.ts';
import { Seldom } from './seldom.ts';
import { tailAt } from './tails.ts';

const MISSION =
  /(주한|주\s?(?:부산|광주|제주|서울|대구))\s?([가-힣]{1,10}?)\s?(대사관|총영사관|영사관|대사|총영사)(?=[의은는이가을를과와에도,.\s)]|$)/g;

const MISSION_WORD = new Seldom(/대사|영사/);
const missionsIn = (scenes: readonly Scene[], countries: Countries): MissionEntity[] => {
  const found = new Map<string, MissionEntity>();
  for (const scene of scenes) {
    if (scene.sentence.index < 0 || !MISSION_WORD.test(scene.sentence.text, scene.text)) continue;
    for (const match of scene.sentence.text.matchAll(MISSION)) {
      const country = countries.find(match[2] ?? '');
      if (
        country === null ||
        /전(?:임|직)?\s?$/.test(scene.sentence.text.slice(Math.max(0, match.index - 4), match.index))
      )
        continue;
      const seat = /영사/.test(match[3] ?? '') ? '총영사관' : '대사관';
      const name = `${(match[1] ?? '').replace(/\s/g, '')}${match[2]}${seat}`;
      const start = scene.sentence.start + match.index;
      const end = start + match[0].length;
      const mention: Mention = {
        start,
        end,
        name,
        nameStart: start,
        head: {
          start,
          end,
          country: null,
          governments: [],
          short: false,
          matches: [],
          stem: name,
          unit: '',
          native: null,
          tail: tailAt(scene.text, end) ?? { office: '', particle: '', end },
          doubtful: false,
        },
        parents: [],
        country,
        province: [],
        sentence: scene.sentence.index,
        over: false,
        heading: false,
        spoken: false,
        locator: false,
        called: null,
        listed: null,
      };
      const known = found.get(name);
      if (known) known.mentions.push(mention);
      else found.set(name, { kind: 'mission', name, country, mentions: [mention] });
    }
  }
  return [...found.values()];
};

const MET = /만나|만났|면담|접견|예방|협의|논의|간담|환담|방문|협력/;

/** Missions as partners: counterparts where they were met. */
export const missionRoles = (
  scenes: readonly Scene[],
  sceneOf: ReadonlyMap<number, Scene>,
  countries: Countries,
): PartnerRole[] =>
  missionsIn(scenes, countries).flatMap((entity): PartnerRole[] => {
    const met = isMet(entity, sceneOf);
    const [shown] = entity.mentions;
    if (!shown) return [];
    return [
      {
        entity,
        role: met ? 'counterpart' : 'mentioned',
        score: met ? 1 : 0.2,
        strong: met,
        rule: 'mission',
        shown,
      },
    ];
  });

/** Whether the home's people met the embassy in what is told, and did not only name it. */
const isMet = (mission: MissionEntity, scenes: ReadonlyMap<number, Scene>): boolean =>
  mission.mentions.some((mention) => {
    const scene = scenes.get(mention.sentence);
    return (
      scene !== undefined &&
      ['lead', 'second', 'main'].includes(scene.standing) &&
      MET.test(scene.sentence.text)
    );
  });
