/** Hands a text to the browser as a download; must run inside a press. */
export function saveTextFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file when the click's task has ended.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
