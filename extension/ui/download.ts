/** Hands a file to the person. */
export const downloadBlob = (name: string, blob: Blob): void => {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

export const download = (name: string, type: string, text: string): void =>
  downloadBlob(name, new Blob([text], { type }));
