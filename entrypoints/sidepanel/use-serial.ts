import { useEffect, useRef, useState } from 'preact/hooks';
import { chosenPorts, onPortPluggedIn } from '../../lib/browser/serial';
import { type PortReading, readPort, type ScannerPort } from '../../lib/scan/serial-reader';

export type SerialPhase = 'none' | 'reading' | 'unplugged' | 'busy';

/** Scanners in USB-COM mode that were chosen before: read while the panel is open, whatever has the keyboard. */
export function useSerial(onText: (text: string) => void): SerialPhase {
  const [phase, setPhase] = useState<SerialPhase>('none');
  const heard = useRef(onText);
  heard.current = onText;

  useEffect(() => {
    const open = new Map<ScannerPort, PortReading>();
    const look = async () => {
      for (const port of await chosenPorts()) {
        if (open.has(port)) continue;
        const reading = readPort(port, (text) => heard.current(text));
        open.set(port, reading);
        setPhase('reading');
        void reading.ended.then((end) => {
          open.delete(port);
          if (end !== 'stopped' && open.size === 0) setPhase(end);
        });
      }
    };
    void look();
    const forget = onPortPluggedIn(() => void look());
    return () => {
      forget();
      for (const reading of open.values()) void reading.stop();
    };
  }, []);

  return phase;
}
