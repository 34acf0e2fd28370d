/** What every Excel file of ours has in common: how its dates are shown and how it lies on paper. */

/** Google writes number formats as Excel does, but for a bare `.` behind a date part. */
export const excelPattern = (pattern: string): string => pattern.replace(/\.(?=\s|$)/g, '"."');

const widthOf = (letter: string): number => (letter > '\u1100' ? 2 : /[ .,·()]/.test(letter) ? 0.6 : 1);

/** Width of a text in letters, as Excel counts the width of columns: Hangul and hanzi are two wide. */
export const lettersIn = (line: string): number =>
  [...line].reduce((sum, letter) => sum + widthOf(letter), 0);

const LINE_POINTS = 15.75;

/** Points that a row needs to show its wrapped texts whole: not every program works them out by itself. */
export const rowPoints = (cells: readonly { readonly text: string; readonly width: number }[]): number =>
  LINE_POINTS *
  Math.max(
    1,
    ...cells.map(({ text, width }) =>
      text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lettersIn(line) / width)), 0),
    ),
  );

/** A4 across, as wide as the paper, the header row on every page; margins in inches. */
export const A4_ACROSS = {
  pageSetup: {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.2, footer: 0.3 },
  },
  headerFooter: { oddFooter: '&L&A&R&P / &N' },
} as const;
