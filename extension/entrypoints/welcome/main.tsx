import { mount } from '../../ui/mount.tsx';
import { WelcomeWindow } from '../../ui/welcome.tsx';

void mount(<WelcomeWindow />);
