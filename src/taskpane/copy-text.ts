/**
 * Puts text on the clipboard; resolves to whether that was allowed. Excel on the web shows the pane in a frame that may not write
 * to the clipboard, but may copy what is selected.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.setAttribute("aria-hidden", "true");
  area.style.cssText = "position: fixed; opacity: 0";
  document.body.append(area);
  area.select();
  // The only way where the clipboard is closed, and known to every browser that Excel uses.
  const isCopied = document.execCommand("copy");
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
