/** One sentence at the foot of the page, for as long as it takes to read. */
let ending: ReturnType<typeof setTimeout> | undefined;

export const notice = (text: string): void => {
  const box = document.getElementById('notice');
  if (!box) return;
  clearTimeout(ending);
  box.textContent = text;
  box.hidden = false;
  ending = setTimeout(
    () => {
      box.hidden = true;
    },
    3000 + text.length * 60,
  );
};
