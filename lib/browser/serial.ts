import type { ScannerPort } from '../scan/serial-reader';

interface SerialApi extends EventTarget {
  getPorts(): Promise<readonly ScannerPort[]>;
  requestPort(): Promise<ScannerPort>;
}

function api(): SerialApi | undefined {
  return (navigator as unknown as { serial?: SerialApi }).serial;
}

/** Chrome and Edge on a desktop; Firefox has no Web Serial for extensions. */
export function hasSerial(): boolean {
  return api() !== undefined;
}

/** The ports chosen before and plugged in now: the browser remembers the choice. */
export async function chosenPorts(): Promise<readonly ScannerPort[]> {
  return (await api()?.getPorts()) ?? [];
}

/** Lets the person choose a port; false when none was chosen. Must run inside a press, in a tab. */
export async function choosePort(): Promise<boolean> {
  try {
    await api()?.requestPort();
    return true;
  } catch {
    return false;
  }
}

/** Calls back when a chosen port is plugged in. Choosing one in another page is not told; `focus` looks again. */
export function onPortPluggedIn(look: () => void): () => void {
  api()?.addEventListener('connect', look);
  window.addEventListener('focus', look);
  return () => {
    api()?.removeEventListener('connect', look);
    window.removeEventListener('focus', look);
  };
}
