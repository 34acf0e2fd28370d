/** A ledger in a process of its own, to be killed: `node ledger-process.ts FILE PORT BUNDLE` prints its pairing code. */
import { startLedger } from '../../../apps-script/local/ledger.ts';

const [file = '', port = '0', bundle = ''] = process.argv.slice(2);
startLedger({ file, port: Number(port), bundle, quiet: true }).then(
  (ledger) => console.log(JSON.stringify({ code: ledger.pairing('시험') })),
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
