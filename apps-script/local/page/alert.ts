/** `Ui.alert`: a box that stays until the person has read it. */
export const alertBox = (text: string): void => {
  const box = document.createElement('dialog');
  box.className = 'alert';
  const words = document.createElement('p');
  words.className = 'alert-words';
  words.textContent = text;
  const form = document.createElement('form');
  form.className = 'alert-foot';
  form.method = 'dialog';
  const button = document.createElement('button');
  button.className = 'alert-button';
  button.textContent = '확인';
  form.append(button);
  box.append(words, form);
  box.addEventListener('close', () => box.remove());
  document.body.append(box);
  box.showModal();
};
