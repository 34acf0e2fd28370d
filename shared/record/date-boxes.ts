/** Between an EDTF date and the boxes a person fills. */
import { edtfPrecision, edtfSpan, type Precision } from './edtf.ts';

export interface DateBoxes {
  precision: Precision | 'none';
  from: string;
  to: string;
}

export const boxesOf = (edtf: string | null): DateBoxes => {
  if (edtf === null) return { precision: 'none', from: '', to: '' };
  const precision = edtfPrecision(edtf);
  const [from = '', to = ''] = edtf.split('/').map((point) => (point.startsWith('XXXX') ? '' : point));
  return { precision, from, to };
};

/** Null while the boxes give no date; `undefined` where they are half filled or impossible. */
export const edtfOf = ({ precision, from, to }: DateBoxes): string | null | undefined => {
  if (precision === 'none') return null;
  const text = precision === 'range' ? `${from}/${to}` : from;
  return edtfSpan(text) === null || edtfPrecision(text) !== precision ? undefined : text;
};
