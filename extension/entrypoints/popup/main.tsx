import { mount } from '../../ui/mount.tsx';
import { Popup } from '../../ui/popup.tsx';

void mount(<Popup />);
