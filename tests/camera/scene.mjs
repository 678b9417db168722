import encodeQR from 'qr';

const WIDE_MM = 85.6;
const HIGH_MM = 54;
const CODE_MM = 18;
const QUIET_MODULES = 2;

/** A card on a table: how light each point of it is, in millimetres, with the code at the top right. */
export function makeCard(text, ecc = 'medium') {
  const rows = encodeQR(text, 'raw', { ecc, border: 1 });
  const modules = rows.length - 2;
  const mm = CODE_MM / modules;
  const left = WIDE_MM - CODE_MM - 4;
  const top = 4;
  const at = (x, y) => {
    if (x < 0 || y < 0 || x > WIDE_MM || y > HIGH_MM)
      return 0.35 + 0.1 * Math.sin(x * 0.15) * Math.cos(y * 0.11);
    const column = Math.floor((x - left) / mm);
    const row = Math.floor((y - top) / mm);
    const inside = (n, rim) => n >= -rim && n < modules + rim;
    if (inside(column, 0) && inside(row, 0)) return rows[row + 1][column + 1] ? 0.06 : 0.9;
    if (inside(column, QUIET_MODULES) && inside(row, QUIET_MODULES)) return 0.9;
    if (x > 4 && x < 24 && y > 16 && y < 44)
      return 0.3 + 0.25 * Math.sin(x * 0.9) * Math.sin(y * 0.7);
    const printed = x > 28 && x < 70 && y > 24 && y < 50 && y % 5 < 1.6;
    if (printed && Math.sin(x * 5.1) + Math.sin(x * 2.3 + Math.floor(y / 5)) > 0.2) return 0.15;
    return 0.72 + 0.06 * Math.sin(x * 1.7 + 3 * Math.sin(y * 0.4)) + 0.05 * Math.sin(y * 2.1);
  };
  return { at, mm, centre: [left + CODE_MM / 2, top + CODE_MM / 2] };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * What a camera sees of the card, as brightness: `pixelsPerModule` at the code, tilted by `tilt` towards
 * `towards` and turned by `turn` (radians), out of focus by `blur` and moving by `motion` (pixels), with `noise`
 * (levels), `light` and `gradient` (shares).
 */
export function photograph(card, options) {
  const { width = 640, height = 480, pixelsPerModule, light = 1, ambient = 0 } = options;
  const { tilt = 0, towards = 0, turn = 0, blur = 0, motion = 0, noise = 0 } = options;
  const { gradient = 0, seed = 1 } = options;
  const toCard = camera(card, { width, height, pixelsPerModule, tilt, towards, turn });
  let image = new Float32Array(width * height);
  const spots = [1 / 6, 1 / 2, 5 / 6];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (const dy of spots) for (const dx of spots) sum += card.at(...toCard(x + dx, y + dy));
      const lit = (sum / 9) * (1 + gradient * (2 * (x / width) - 1));
      image[y * width + x] = ambient + light * lit;
    }
  }
  if (blur > 0) image = spread(spread(image, width, gauss(blur), 1), width, gauss(blur), width);
  if (motion > 0) image = spread(image, width, even(motion), 1);
  const chance = random(seed);
  const normal = () =>
    Math.sqrt(-2 * Math.log(chance() + 1e-12)) * Math.cos(2 * Math.PI * chance());
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i += 1)
    pixels[i] = Math.max(0, Math.min(255, 255 * image[i] + noise * normal()));
  return { pixels, width, height };
}

/** From a pixel to the point of the card that is seen there, by a pinhole camera. */
function camera(card, { width, height, pixelsPerModule, tilt, towards, turn }) {
  const focal = 1.1 * width;
  const distance = focal / (pixelsPerModule / card.mm);
  const [aboutX, aboutY] = [tilt * Math.sin(towards), tilt * Math.cos(towards)];
  const [cz, sz, cx, sx] = [Math.cos(turn), Math.sin(turn), Math.cos(aboutX), Math.sin(aboutX)];
  const [cy, sy] = [Math.cos(aboutY), Math.sin(aboutY)];
  const u = [cz * cy, sz * cx + cz * sy * sx, sz * sx - cz * sy * cx];
  const v = [-sz * cy, cz * cx - sz * sy * sx, cz * sx + sz * sy * cx];
  const n = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  return (px, py) => {
    const x = (px - width / 2) / focal;
    const y = (py - height / 2) / focal;
    const far = (n[2] * distance) / (n[0] * x + n[1] * y + n[2]);
    const p = [x * far, y * far, far - distance];
    const along = (axis) => p[0] * axis[0] + p[1] * axis[1] + p[2] * axis[2];
    return [card.centre[0] + along(u), card.centre[1] + along(v)];
  };
}

function gauss(sigma) {
  const reach = Math.ceil(3 * sigma);
  const shares = [];
  for (let i = -reach; i <= reach; i += 1) shares.push(Math.exp((-i * i) / (2 * sigma * sigma)));
  return shares;
}

function even(length) {
  return Array.from({ length: 2 * Math.round(length / 2) + 1 }, () => 1);
}

function spread(image, width, shares, step) {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const reach = (shares.length - 1) / 2;
  const out = new Float32Array(image.length);
  for (let i = 0; i < image.length; i += 1) {
    const line = step === 1 ? i - (i % width) : i % width;
    const last = step === 1 ? line + width - 1 : image.length - width + line;
    let sum = 0;
    for (let k = -reach; k <= reach; k += 1) {
      const from = Math.max(line, Math.min(last, i + k * step));
      sum += shares[k + reach] * image[from];
    }
    out[i] = sum / whole;
  }
  return out;
}

/** Pictures as a YUV4MPEG2 film without colour, which Chromium takes for a camera. */
export function toFilm(pictures) {
  const [{ width, height }] = pictures;
  const grey = Buffer.alloc((width * height) / 2, 128);
  const parts = [Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`)];
  for (const { pixels } of pictures) parts.push(Buffer.from('FRAME\n'), Buffer.from(pixels), grey);
  return Buffer.concat(parts);
}
