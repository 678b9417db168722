import { useMemo } from 'preact/hooks';
import encodeQR from 'qr';

/** A QR code as one SVG path; black on white whatever the theme, because a scanner reads it. */
export function QrCode({ text, label }: { readonly text: string; readonly label?: string }) {
  const { path, size } = useMemo(() => draw(text), [text]);
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
      aria-hidden={label === undefined}
      role="img"
    >
      <title>{label ?? 'Mã QR'}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}

/** The quiet zone of four modules that readers expect. */
const QUIET = 4;

function draw(text: string): { path: string; size: number } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { path, size: rows.length };
}
