/** A date with its precision: a day, several days, a month, a year, or none. */
import { useId, useState } from 'react';
import { boxesOf, type DateBoxes, edtfOf } from '../../shared/record/date-boxes.ts';
import type { Precision } from '../../shared/record/edtf.ts';
import { t } from '../i18n.ts';

interface Props {
  label: string;
  value: string | null;
  changed: boolean;
  change(edtf: string | null): void;
}

const TYPE: Readonly<Record<Precision, string>> = {
  day: 'date',
  range: 'date',
  month: 'month',
  year: 'number',
};

const startOf = (precision: DateBoxes['precision'], { from }: DateBoxes): DateBoxes => {
  const cut = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  const day = from.slice(0, cut);
  return { precision, from: day.length === cut ? day : '', to: '' };
};

export const DateField = ({ label, value, changed, change }: Props) => {
  const id = useId();
  const [boxes, setBoxes] = useState(() => boxesOf(value));
  const [shown, setShown] = useState(value);
  if (value !== shown) {
    setShown(value);
    if (edtfOf(boxes) !== value) setBoxes(boxesOf(value));
  }
  const fill = (next: DateBoxes) => {
    setBoxes(next);
    const edtf = edtfOf(next);
    if (edtf !== undefined && edtf !== value) change(edtf);
  };
  const { precision } = boxes;
  return (
    <fieldset className="field wide">
      <legend>
        {label}
        {changed && <span className="changed"> · {t('field_changed')}</span>}
      </legend>
      <div className="row">
        <label htmlFor={`${id}-p`} className="hidden">
          {t('precision')}
        </label>
        <select
          id={`${id}-p`}
          style={{ width: 100 }}
          value={precision}
          onChange={({ target }) => {
            const all = ['day', 'range', 'month', 'year', 'none'] as const;
            fill(startOf(all.find((one) => one === target.value) ?? 'none', boxes));
          }}
        >
          <option value="day">{t('precision_day')}</option>
          <option value="range">{t('precision_range')}</option>
          <option value="month">{t('precision_month')}</option>
          <option value="year">{t('precision_year')}</option>
          <option value="none">{t('precision_none')}</option>
        </select>
        {precision !== 'none' && (
          <input
            type={TYPE[precision]}
            style={{ width: 150 }}
            aria-label={precision === 'range' ? t('date_from') : label}
            placeholder={precision === 'month' ? '2021-07' : undefined}
            value={boxes.from}
            onChange={({ target }) => fill({ ...boxes, from: target.value })}
          />
        )}
        {precision === 'range' && (
          <input
            type="date"
            style={{ width: 150 }}
            aria-label={t('date_to')}
            min={boxes.from}
            value={boxes.to}
            onChange={({ target }) => fill({ ...boxes, to: target.value })}
          />
        )}
      </div>
    </fieldset>
  );
};
