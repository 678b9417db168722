import { useCallback, useEffect, useState } from 'preact/hooks';
import { ReadinessView } from '../../components/readiness/ReadinessView';
import { ScanTrial } from '../../components/readiness/ScanTrial';
import { openOwnPage, requestSites } from '../../lib/browser/panel';
import { originPattern } from '../../lib/browser/site-permission';
import { extensionVersion } from '../../lib/browser/version';
import { parseScan } from '../../lib/citizen/card';
import { line, type ReadinessLine } from '../../lib/readiness/line';
import { type ScanTiming, scanLine } from '../../lib/readiness/scan-trial';
import { saveDiagnostics } from './diagnostics';
import { lookAtMachine } from './looks';
import { trainingNameOf } from './training-name';

const UNTRIED = line('scanner', 'unknown', 'scan-untried');

const clock = () =>
  new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date());

/** The self-check of this machine. */
export function App() {
  const [lines, setLines] = useState<readonly ReadinessLine[]>([UNTRIED]);
  const [at, setAt] = useState(clock);
  const tell = useCallback(
    (next: ReadinessLine) =>
      setLines((before) => [...before.filter(({ id }) => id !== next.id), next]),
    [],
  );
  const look = useCallback(() => {
    setLines((before) => before.filter(({ id }) => id === 'scanner'));
    setAt(clock());
    void lookAtMachine(tell);
  }, [tell]);
  useEffect(look, [look]);

  const tryScan = async (text: string, timing: ScanTiming) => {
    const scan = parseScan(text);
    const name = scan.outcome === 'card' ? await trainingNameOf(scan.idNumber) : undefined;
    tell(scanLine(scan, timing, name));
  };
  return (
    <ReadinessView
      lines={lines}
      version={extensionVersion()}
      at={at}
      onAllow={(origins) => void requestSites(origins.map(originPattern)).then(look)}
      onAgain={look}
      onPrint={() => window.print()}
      onOptions={() => void openOwnPage('options.html')}
      onSave={() => void saveDiagnostics(lines)}
    >
      <ScanTrial onScan={(text, timing) => void tryScan(text, timing)} />
    </ReadinessView>
  );
}
