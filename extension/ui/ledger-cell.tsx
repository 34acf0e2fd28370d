/** One cell: read until Enter, F2 or a double click opens it with the control that fits. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { REVIEW } from '../../shared/ledger/layout.ts';
import type { Column } from '../../shared/ledger/sheet-layout.ts';
import { typedText } from '../../shared/ledger/typed.ts';
import { COUNTRY_WORDS } from '../../shared/places/country-words.ts';
import { KIND_WORDS } from '../../shared/record/vocabulary.ts';
import { t } from '../i18n.ts';
import { editRow } from '../own-ledger/edit.ts';
import type { OwnRow } from '../own-ledger/row.ts';
import { shownText, typedCell } from '../own-ledger/view.ts';

interface Props {
  row: OwnRow;
  column: Column;
  /** The one cell that Tab goes to. */
  first: boolean;
}

/** Words that are offered and not enforced. */
const OFFERED: Readonly<Record<string, readonly string[]>> = {
  교류형태: Object.values(KIND_WORDS),
  국가명: Object.values(COUNTRY_WORDS),
};

const CLASS: Readonly<Record<string, string>> = {
  교류도시: 'city',
  교류내용: 'wide',
  교류형태: 'kind',
  출처: 'source',
  검토: 'verdict',
};
const TONE: Readonly<Record<string, string>> = {
  [REVIEW.confirmed]: 'good',
  [REVIEW.pending]: 'warn',
  [REVIEW.dateless]: 'warn',
  [REVIEW.doubtful]: 'warn',
};

interface EditorProps {
  column: Column;
  start: string;
  save(typed: string): boolean;
  close(): void;
}

const Editor = ({ column: { header, choices, strict }, start, save, close }: EditorProps) => {
  const [wrong, setWrong] = useState(false);
  const done = useRef(false);
  const end = (typed: string) => {
    if (done.current) return;
    if (typed === start || save(typed)) {
      done.current = true;
      close();
    } else setWrong(true);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') end(event.currentTarget.value);
    else if (event.key === 'Escape') {
      done.current = true;
      close();
    } else return;
    event.preventDefault();
  };
  const focus = (element: HTMLElement | null) => element?.focus();
  if (choices)
    return (
      <select
        ref={focus}
        aria-label={header}
        defaultValue={start}
        onKeyDown={onKey}
        onBlur={({ target }) => end(target.value)}
      >
        {!strict && <option value="" />}
        {[...new Set([...choices, ...(start === '' ? [] : [start])])].map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
    );
  const list = OFFERED[header];
  return (
    <>
      <input
        ref={focus}
        aria-label={header}
        aria-invalid={wrong}
        defaultValue={start}
        list={list ? `list-${header}` : undefined}
        onKeyDown={onKey}
        onBlur={({ target }) => end(target.value)}
      />
      {list && (
        <datalist id={`list-${header}`}>
          {list.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
      {wrong && (
        <span role="alert" className="wrong">
          {t('cell_no_date')}
        </span>
      )}
    </>
  );
};

export const LedgerCell = ({ row, column, first }: Props) => {
  const { header, type } = column;
  const [editing, setEditing] = useState(false);
  const here = useRef<HTMLTableCellElement>(null);
  const cell = row.cells[header];
  const text = shownText(cell, type === 'date');
  const close = () => {
    setEditing(false);
    here.current?.focus();
  };
  const save = (typed: string): boolean => {
    const next = typedCell(header, typed);
    if (next === null) return false;
    void editRow(row.event.n, { [header]: next });
    return true;
  };
  const link = cell && 'link' in cell ? cell.link : undefined;
  return (
    <td
      ref={here}
      tabIndex={first ? 0 : -1}
      className={editing ? 'editing' : (CLASS[header] ?? type)}
      onDoubleClick={() => setEditing(true)}
      onKeyDown={(event) => {
        if (editing || event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'F2')) return;
        event.preventDefault();
        setEditing(true);
      }}
    >
      {editing ? (
        <Editor column={column} start={text} save={save} close={close} />
      ) : header === '검토' ? (
        <span className={`review ${TONE[typedText(cell)] ?? ''}`}>{text}</span>
      ) : link ? (
        <a href={link} target="_blank" rel="noreferrer" tabIndex={-1}>
          {text}
        </a>
      ) : (
        text
      )}
    </td>
  );
};
