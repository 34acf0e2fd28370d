import { LedgerWindow } from '../../ui/ledger.tsx';
import { mount } from '../../ui/mount.tsx';

mount(<LedgerWindow />);
