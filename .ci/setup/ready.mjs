// Runs before every command of package.json and brings a fresh clone to the point where it works: packages (`packages`:
// no more than these), and on Debian as root a browser and a Korean font, with Firefox for the tests (`test`).
// Plain JavaScript for Node 20; quick when nothing is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';

const root = join(import.meta.dirname, '../..');
const NODE_NEEDED = 24;
const wanted = process.argv[2];

/** @param {string} sentence @returns {never} */
const stop = (sentence) => {
  console.error(`\n${sentence}`);
  process.exit(1);
};

/** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
const run = (command, args, env) =>
  spawnSync(command, args, {
    cwd: root,
    // What is installed is told beside a command's own output, never within it.
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  }).status === 0;

const packagesReady = () => {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages;
  return Object.entries(locked).every(
    ([path, entry]) =>
      path === '' || (present[path] ? present[path].version === entry.version : entry.optional === true),
  );
};

if (!packagesReady()) {
  console.error('패키지를 설치합니다 (npm ci) …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('패키지를 설치하지 못했습니다. 네트워크와 npm 설정을 확인한 뒤 다시 실행하세요.');
}

const own = spawnSync(join(root, 'node_modules/.bin/node'), ['--version'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (Number(/^v(\d+)/.exec(own.stdout ?? '')?.[1] ?? 0) < NODE_NEEDED)
  stop(
    `Node ${NODE_NEEDED}이 설치되지 않았습니다. npm의 ignore-scripts 설정을 끄고 npm ci를 다시 실행하세요.`,
  );

if (wanted === 'packages') process.exit(0);

const koreanFont = () =>
  process.platform !== 'linux' ||
  ['/usr/share/fonts/truetype/nanum', '/usr/share/fonts/opentype/noto'].some(
    (dir) => existsSync(dir) && readdirSync(dir).length > 0,
  );
const firefoxInstalled = () => ['/usr/bin/firefox-esr', '/usr/bin/firefox'].some((path) => existsSync(path));

/** Debian packages that are missing. */
const missingPackages = () => [
  ...(findBrowser() ? [] : ['chromium', 'chromium-l10n']),
  ...(koreanFont() ? [] : ['fonts-nanum']),
  ...(wanted !== 'test' || firefoxInstalled() ? [] : ['firefox-esr']),
];

if (existsSync('/etc/debian_version') && process.getuid?.() === 0 && missingPackages().length > 0) {
  const missing = missingPackages();
  console.error(`브라우저와 한글 글꼴을 설치합니다 (apt-get: ${missing.join(', ')}) …`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (
    !run('apt-get', ['update', '-q'], quiet) ||
    !run('apt-get', ['install', '-qy', '--no-install-recommends', ...missing], quiet)
  )
    stop(`apt-get으로 ${missing.join(', ')}을(를) 설치하지 못했습니다. 직접 설치한 뒤 다시 실행하세요.`);
}
if (!findBrowser())
  stop(
    'Chromium, Chrome for Testing, Chrome 또는 Edge를 설치하거나 CHROME_PATH에 실행 파일 경로를 적은 뒤 다시 실행하세요.',
  );
