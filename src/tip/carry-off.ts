/** Copies the text, or offers it as a file; false where the browser refused. */
export async function carryOff(how: 'copy' | 'save', text: string, layer: Element): Promise<boolean> {
  if (how === 'save') {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = 'imap-advisor-report.json';
    layer.append(link);
    link.click();
    link.remove();
    URL.revokeObjectURL(link.href);
    return true;
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // http: pages have no clipboard object; the older way needs the text to be selected
    layer.querySelector('textarea')?.select();
    return document.execCommand('copy');
  }
}
