import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type CameraGrant, DevicesPage } from '../../components/counter/DevicesPage';
import { closeCamera, openCamera } from '../../lib/browser/camera';
import { choosePort, chosenPorts, hasSerial } from '../../lib/browser/serial';
import '../../components/style/base.css';
import '../../components/style/counter.css';

/** The page on which the browser can ask for camera and serial port. */
function App() {
  const [camera, setCamera] = useState<CameraGrant>('unknown');
  const [ports, setPorts] = useState<number | null>(hasSerial() ? 0 : null);
  const count = async () => setPorts(hasSerial() ? (await chosenPorts()).length : null);
  useEffect(() => void count(), []);
  const ask = async () => {
    setCamera('asking');
    const opened = await openCamera();
    if (opened.outcome === 'open') closeCamera(opened.stream);
    setCamera(opened.outcome === 'open' ? 'granted' : opened.problem);
  };
  return (
    <DevicesPage
      camera={camera}
      ports={ports}
      onCamera={() => void ask()}
      onPort={() => void choosePort().then(count)}
    />
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
