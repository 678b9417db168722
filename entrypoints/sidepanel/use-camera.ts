import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  type CameraChoice,
  type CameraProblem,
  closeCamera,
  listCameras,
  openCamera,
} from '../../lib/browser/camera';

export type CameraPhase = 'closed' | 'opening' | 'looking' | CameraProblem;

/** The panel's camera: open only while a card is looked for, and closed with the first code. */
export function useCamera(onText: (text: string) => void) {
  const [phase, setPhase] = useState<CameraPhase>('closed');
  const [cameras, setCameras] = useState<readonly CameraChoice[]>([]);
  const video = useRef<HTMLVideoElement>(null);
  const release = useRef<(() => void) | undefined>(undefined);
  const wanted = useRef(0);

  const stop = useCallback(() => {
    wanted.current += 1;
    release.current?.();
    release.current = undefined;
    setPhase('closed');
  }, []);

  const start = useCallback(
    async (deviceId?: string) => {
      stop();
      const mine = wanted.current;
      setPhase('opening');
      // The reader of pictures comes with the first press only.
      const [opened, { watchFrames }] = await Promise.all([
        openCamera(deviceId),
        import('./watch-frames'),
      ]);
      if (opened.outcome === 'refused') {
        if (mine === wanted.current) setPhase(opened.problem);
        return;
      }
      const { stream } = opened;
      const shown = video.current;
      if (mine !== wanted.current || !shown) return closeCamera(stream);
      shown.srcObject = stream;
      await shown.play().catch(() => undefined);
      const stopWatching = watchFrames(shown, (text) => {
        stop();
        onText(text);
      });
      const lost = () => {
        stop();
        setPhase('busy');
      };
      for (const track of stream.getTracks()) track.addEventListener('ended', lost);
      release.current = () => {
        stopWatching();
        shown.srcObject = null;
        closeCamera(stream);
      };
      setPhase('looking');
      setCameras(await listCameras());
    },
    [onText, stop],
  );

  useEffect(() => {
    const hidden = () => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      stop();
    };
  }, [stop]);

  return { phase, cameras, video, start, stop };
}
