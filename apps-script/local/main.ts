/** `npm run ledger -- [--file F] [--port N] [--print]`: the ledger on this machine, without a Google account. */
import { parseArgs } from 'node:util';
import { freshBundle } from './bundle.ts';
import { startLedger } from './ledger.ts';
import { LedgerProblem } from './problem.ts';
import type { Recovery } from './store/open.ts';

const DEFAULT_PORT = 8765;
const DEFAULT_FILE = 'gyoryu.db';

const HELP = `사용법: npm run ledger -- [--file 대장.db] [--port ${DEFAULT_PORT}] [--print]
  --file   대장을 담을 파일 (없으면 새로 만듭니다. 기본 ${DEFAULT_FILE})
  --port   이 PC 안에서만 열리는 포트 (기본 ${DEFAULT_PORT})
  --print  모든 시트를 JSON으로 찍고 끝냅니다
  --restore  파일이 손상되어 치워졌을 때 마지막 온전한 사본으로 엽니다
  --new      그때 사본을 쓰지 않고 빈 대장으로 새로 시작합니다`;

const options = () => {
  const { values } = parseArgs({
    options: {
      file: { type: 'string', default: DEFAULT_FILE },
      port: { type: 'string', default: String(DEFAULT_PORT) },
      print: { type: 'boolean', default: false },
      restore: { type: 'boolean', default: false },
      new: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new LedgerProblem(`--port ${values.port}: 0에서 65535 사이의 수를 적어 주십시오.`);
  }
  const recovery: Recovery = values.restore ? 'restore' : values.new ? 'new' : 'ask';
  return { ...values, port, recovery };
};

const print = async (file: string, recovery: Recovery): Promise<void> => {
  const ledger = await startLedger({ file, port: 0, quiet: true, recovery });
  console.log(JSON.stringify(ledger.print(), null, 1));
  await ledger.close();
};

const serve = async (file: string, port: number, recovery: Recovery): Promise<void> => {
  const ledger = await startLedger({ file, port, recovery });
  console.log(`대장 시트     ${ledger.sheetUrl}
웹 앱 주소    ${ledger.url}
연결 코드     ${ledger.ownPairing()}

연결 코드를 교류대장 확장 프로그램의 설정에 붙여 넣으면 이 대장에 기록합니다. 끝내려면 Ctrl+C를 누르십시오.`);
  const stop = (): void => {
    ledger.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
};

const main = async (): Promise<void> => {
  const { file, port, recovery, print: onlyPrint, help } = options();
  if (help) return console.log(HELP);
  await freshBundle();
  await (onlyPrint ? print(file, recovery) : serve(file, port, recovery));
};

main().catch((error: unknown) => {
  console.error(error instanceof LedgerProblem || error instanceof TypeError ? error.message : error);
  process.exitCode = 1;
});
