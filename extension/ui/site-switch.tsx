/** For this site: no sign any more, or always (where it is not on the list). */
import { t } from '../i18n.ts';
import { changeSettings, loadSettings } from '../settings/store.ts';
import { useLive } from './use-live.ts';

export const SiteSwitch = ({ url }: { url: string }) => {
  const settings = useLive(loadSettings);
  if (!settings || !URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  const muted = settings.mutedHosts.includes(hostname);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={muted}
        onChange={({ target }) =>
          void changeSettings((old) => ({
            ...old,
            mutedHosts: [
              ...old.mutedHosts.filter((host) => host !== hostname),
              ...(target.checked ? [hostname] : []),
            ],
          }))
        }
      />
      {t('mute_site', hostname)}
    </label>
  );
};
