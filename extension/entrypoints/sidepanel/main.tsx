import { mount } from '../../ui/mount.tsx';
import { Panel } from '../../ui/panel.tsx';

void mount(<Panel />);
