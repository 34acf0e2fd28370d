/** Where a note to a cell is written. Univer's own box writes into its model before anyone could say no. */
export const noteBox = (before: string, keep: (note: string) => void): void => {
  const box = document.createElement('dialog');
  box.className = 'alert';
  const form = document.createElement('form');
  form.method = 'dialog';
  const label = document.createElement('label');
  label.textContent = '메모';
  const field = document.createElement('textarea');
  field.className = 'note-field';
  field.rows = 5;
  field.value = before;
  label.append(field);
  const foot = document.createElement('div');
  foot.className = 'alert-foot';
  for (const word of ['취소', '저장']) {
    const button = document.createElement('button');
    button.className = 'alert-button';
    button.value = word;
    button.textContent = word;
    foot.append(button);
  }
  form.append(label, foot);
  box.append(form);
  box.addEventListener('close', () => {
    box.remove();
    if (box.returnValue === '저장') keep(field.value.trim());
  });
  // Keys belong to the note, not to the sheet behind it.
  for (const type of ['keydown', 'keypress', 'keyup', 'paste']) {
    box.addEventListener(type, (event) => event.stopPropagation());
  }
  document.body.append(box);
  box.showModal();
};
