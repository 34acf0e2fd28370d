/** What the toolbar button says, of a tab and of the outbox. */
import { entriesIfAny } from '../capture/entries.ts';
import { isOpen } from '../capture/entry.ts';
import { speakChosen, t } from '../i18n.ts';
import type { ReadPage } from '../page/page-state.ts';
import { type Sign, showSign } from '../platform/action.ts';

const COLOURS = {
  found: '#b45309',
  known: '#047857',
  waiting: '#1d4ed8',
  mend: '#b91c1c',
  idle: '#64748b',
} as const;

export const signOf = ({ analysis, known, own }: ReadPage): Sign => {
  if (known.article === 'waiting')
    return { badge: '↑', colour: COLOURS.waiting, title: t('sign_waiting'), icon: 'waiting' };
  if (known.article !== null)
    return { badge: '✓', colour: COLOURS.known, title: t('sign_known'), icon: 'known' };
  const partners = new Set(analysis.events.flatMap((event) => event.partners)).size;
  return {
    badge: String(partners),
    colour: own ? COLOURS.found : COLOURS.idle,
    title: own ? t('sign_found', partners) : t('sign_others', partners),
    icon: 'found',
  };
};

export const showTabSign = async (tabId: number, state: ReadPage): Promise<void> => {
  await speakChosen();
  await showSign(signOf(state), tabId);
};

/** Where a tab has no sign of its own: records that wait, or that need a person. */
export const showOutboxSign = async (tabId?: number): Promise<void> => {
  const entries = await entriesIfAny();
  await speakChosen();
  const waiting = entries.filter(isOpen).length;
  const mend = entries.filter(({ state }) => state.is === 'refused').length;
  await showSign(
    mend > 0
      ? { badge: '!', colour: COLOURS.mend, title: t('sign_mend', mend), icon: 'idle' }
      : waiting > 0
        ? {
            badge: `↑${waiting > 9 ? '9+' : waiting}`,
            colour: COLOURS.waiting,
            title: t('sign_outbox', waiting),
            icon: 'waiting',
          }
        : { badge: '', colour: COLOURS.idle, title: t('action_title'), icon: 'idle' },
    tabId,
  );
};
