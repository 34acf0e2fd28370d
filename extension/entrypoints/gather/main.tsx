import { GatherWindow } from '../../ui/gather.tsx';
import { mount } from '../../ui/mount.tsx';

void mount(<GatherWindow />);
