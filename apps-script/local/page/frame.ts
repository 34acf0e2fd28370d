/** The sidebar and dialogs of the add-on, each in a frame that can reach nothing but `google.script`. */
import * as z from 'zod/mini';
import { frameItems, keepItem } from './frame-items.ts';
import { installGoogleScript } from './script-runner.ts';

const message = z.object({
  gyoryu: z.enum(['run', 'close', 'focus', 'keep']),
  call: z.optional(z.number()),
  name: z.optional(z.string()),
  args: z.optional(z.array(z.unknown())),
});

export interface FrameContent {
  readonly title: string;
  readonly html: string;
}

export type RunScript = (
  name: string,
  args: readonly unknown[],
) => Promise<{ value?: unknown; error?: string }>;

const button = (label: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'frame-close';
  made.textContent = '✕';
  made.ariaLabel = label;
  made.addEventListener('click', act);
  return made;
};

/** Fills `place` (the sidebar or the dialog) and answers the frame's calls until it is closed. */
export const showFrame = (place: HTMLElement, { title, html }: FrameContent, run: RunScript): void => {
  const closing = new AbortController();
  const close = (): void => {
    closing.abort();
    place.replaceChildren();
    place.hidden = true;
  };
  place.dispatchEvent(new CustomEvent('replaced'));
  place.addEventListener('replaced', () => closing.abort(), { once: true });

  const heading = document.createElement('h2');
  heading.className = 'frame-title';
  const name = document.createElement('span');
  name.className = 'gap';
  name.textContent = title;
  heading.append(name, button('닫기', close));
  const frame = document.createElement('iframe');
  frame.className = 'frame';
  frame.title = title;
  frame.setAttribute(
    'sandbox',
    'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
  );
  frame.allow = 'clipboard-write';
  const kept = JSON.stringify(frameItems()).replaceAll('<', '\\u003c');
  frame.srcdoc = `<script>(${installGoogleScript})(${kept})</script>${html}`;
  place.replaceChildren(heading, frame);
  place.hidden = false;

  const answer = async (data: z.infer<typeof message>): Promise<void> => {
    const result = await run(data.name ?? '', data.args ?? []);
    frame.contentWindow?.postMessage({ gyoryu: 'answer', call: data.call, ...result }, '*');
  };
  addEventListener(
    'message',
    (event) => {
      const parsed = message.safeParse(event.data);
      if (event.source !== frame.contentWindow || !parsed.success) return;
      if (parsed.data.gyoryu === 'close') close();
      if (parsed.data.gyoryu === 'run') answer(parsed.data);
      if (parsed.data.gyoryu === 'keep') keepItem(parsed.data.name ?? '', parsed.data.args?.[0]);
    },
    { signal: closing.signal },
  );
};
