/** `npm run proof`: the long round. */
console.error('긴 증명(시뮬레이터, 결함 주입, 만 건 시험)은 아직 만들지 않았습니다. 지금은 npm test가 모든 시험을 돌립니다.');
process.exitCode = 1;
