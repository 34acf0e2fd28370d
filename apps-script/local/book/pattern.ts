/** Google writes number formats as Excel does, but for a bare `.` behind a date part. */
export const excelPattern = (pattern: string): string => pattern.replace(/\.(?=\s|$)/g, '"."');
