const LEAST_WIDTH_PX = 200;
const LEAST_HEIGHT_PX = 120;
const MOST_FRAMES = 20;

/** Origins of visible frames of other sites, which may hold the form and need a permission of their own. */
export function foreignFrames(root: Document): string[] {
  const origins = new Set<string>();
  for (const frame of root.querySelectorAll('iframe')) {
    const origin = originOf(frame.src);
    if (origin === null || origin === root.location.origin || frame.hasAttribute('sandbox'))
      continue;
    const { width, height } = frame.getBoundingClientRect();
    if (width >= LEAST_WIDTH_PX && height >= LEAST_HEIGHT_PX) origins.add(origin);
  }
  return [...origins].slice(0, MOST_FRAMES);
}

function originOf(address: string): string | null {
  try {
    const { protocol, origin } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? origin : null;
  } catch {
    return null;
  }
}
