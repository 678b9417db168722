import { useCallback, useRef } from 'preact/hooks';
import { ScanDevices } from '../../components/counter/ScanDevices';
import { openDevicesPage } from '../../lib/browser/camera';
import { useCamera } from './use-camera';
import { useSerial } from './use-serial';

/** Camera and serial scanners: what they read goes the way of the scan box. */
export function Devices({ onText }: { readonly onText: (text: string) => void }) {
  const latest = useRef(onText);
  latest.current = onText;
  const hand = useCallback((text: string) => latest.current(text), []);
  const { phase, cameras, video, start, stop } = useCamera(hand);
  const serial = useSerial(hand);
  return (
    <ScanDevices
      phase={phase}
      cameras={cameras}
      serial={serial}
      video={video}
      onStart={(camera) => void start(camera)}
      onStop={stop}
      onDevices={() => void openDevicesPage()}
    />
  );
}
