/** What every Excel file of ours has in common: how its dates are shown and how it lies on paper. */

/** Google writes number formats as Excel does, but for a bare `.` behind a date part. */
export const excelPattern = (pattern: string): string => pattern.replace(/\.(?=\s|$)/g, '"."');

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
