import { mount } from '../../ui/mount.tsx';
import { Options } from '../../ui/options.tsx';

void mount(<Options />);
