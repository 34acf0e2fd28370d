import { LedgerWindow } from '../../ui/ledger.tsx';
import { mount } from '../../ui/mount.tsx';

void mount(<LedgerWindow />);
