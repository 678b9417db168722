import { toGray } from '../../lib/scan/frame';

/** Larger pictures cost time and show no more of a card that fills them. */
const WIDEST = 1280;

/**
 * Looks at a camera's pictures one after the other until one of them shows a code, which is answered once. A
 * picture goes from the video to a canvas to the reading worker, and nowhere else. Answers how to stop.
 */
export function watchFrames(video: HTMLVideoElement, onText: (text: string) => void): () => void {
  const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' });
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  let turn = 0;
  let next: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(next);
    worker.terminate();
    canvas.width = 0;
  };
  const look = () => {
    const { videoWidth, videoHeight } = video;
    if (!brush || videoWidth === 0) {
      next = setTimeout(look, 50);
      return;
    }
    const scale = Math.min(1, WIDEST / videoWidth);
    canvas.width = Math.round(videoWidth * scale);
    canvas.height = Math.round(videoHeight * scale);
    brush.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = brush.getImageData(0, 0, canvas.width, canvas.height);
    const frame = toGray(data, width, height);
    turn += 1;
    worker.postMessage({ frame, turn: turn - 1 }, [frame.pixels.buffer]);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<string | null>) => {
    if (data === null) {
      next = setTimeout(look, 30);
      return;
    }
    stop();
    onText(data);
  });
  look();
  return stop;
}
