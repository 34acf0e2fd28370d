import { describe, expect, it } from 'vitest';
import { decodePairing } from '../../../shared/record/pairing-code.ts';
import { sampleRecord } from '../ledger/sample-record.ts';
import { Desk } from './desk.ts';

interface Finding {
  fine: boolean;
  words: string;
}
const findings = (desk: Desk): Finding[] => JSON.parse(JSON.stringify(desk.run('checkUp')));

describe('담당자 교체', () => {
  it('ends every connection and gives one code that all browsers then use', () => {
    const desk = new Desk();
    desk.run('createPairing', '이주무관', '노트북');
    const { code, revoked } = JSON.parse(JSON.stringify(desk.run('replaceAllKeys')));
    expect(revoked).toBe(2);
    expect(() => desk.capture(sampleRecord())).toThrow('해제');
    const pairing = decodePairing(code);
    if (!pairing) throw new Error('no pairing code');
    Object.assign(desk.pairing, pairing);
    expect(desk.capture(sampleRecord())).toEqual(['stored']);
    expect(desk.rows('변경이력')[0]?.누가).toBe('함께 쓰는 연결');
  });
});

describe('점검', () => {
  it('names the account and the version of the web app once a browser has reached it', () => {
    const desk = new Desk();
    const about = () => findings(desk).find(({ words }) => words.startsWith('웹 앱'));
    expect(about()).toMatchObject({ fine: true, words: expect.stringContaining('아직') });
    desk.capture(sampleRecord());
    expect(about()).toMatchObject({ fine: true, words: expect.stringContaining('owner@gyoryu.local') });
    expect(findings(desk).some(({ words }) => words.includes('소유자: owner@gyoryu.local'))).toBe(true);
  });

  it('says that an older version is deployed than the sheet runs', () => {
    const desk = new Desk();
    desk.capture(sampleRecord());
    desk.host.database.setProperty('deployment', JSON.stringify({ version: '0.0.1', account: 'a@b.kr' }));
    expect(findings(desk)[0]).toMatchObject({ fine: false, words: expect.stringContaining('0.0.1판') });
  });
});
