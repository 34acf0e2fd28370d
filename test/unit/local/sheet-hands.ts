/** Hands and eyes at the spreadsheet page. */
import type { Page } from 'playwright-core';

/** A point in a cell, `share` of its width from the left. */
export const pointIn = (page: Page, cell: string, share = 0.5): Promise<{ x: number; y: number }> =>
  page.evaluate(
    ([name, along]) => {
      const rect = window.univerAPI
        .getActiveWorkbook()
        ?.getActiveSheet()
        ?.getRange(String(name))
        .getCellRect();
      const canvas = document.querySelector('#univer-sheet-main-canvas_gyoryu')?.getBoundingClientRect();
      if (!rect || !canvas) throw new Error(`no cell ${name}`);
      return { x: canvas.x + rect.x + rect.width * Number(along), y: canvas.y + rect.y + rect.height / 2 };
    },
    [cell, share] as const,
  );
export const click = async (page: Page, cell: string, share?: number): Promise<void> => {
  await page.bringToFront();
  const { x, y } = await pointIn(page, cell, share);
  await page.mouse.click(x, y);
};
/** Clicks in the middle of a cell and waits until it is the active one. */
export const select = async (page: Page, cell: string): Promise<void> => {
  await click(page, cell);
  await page.waitForFunction(
    (name) => window.univerAPI.getActiveWorkbook()?.getActiveRange()?.getA1Notation() === name,
    cell,
  );
  await page.waitForTimeout(200);
};
export const type = async (page: Page, cell: string, text: string): Promise<void> => {
  await select(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(150);
};
/** What the page draws in a cell. */
export const shown = (page: Page, cell: string): Promise<string> =>
  page.evaluate((name) => {
    return window.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getRange(name).getDisplayValue() ?? '';
  }, cell);

export const noteOf = (page: Page, cell: string): Promise<string> =>
  page.evaluate(
    (name) => window.univerAPI.getActiveWorkbook()?.getActiveSheet()?.getRange(name).getNote()?.note ?? '',
    cell,
  );
