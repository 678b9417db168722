import type { TreeCalls } from './check-tree';
import { FLEET_PATHS } from './contract';
import type { FleetCall } from './server';

const DEADLINE_MS = 20_000;
const MOST_LETTERS = 100_000;

/**
 * The tree over HTTP. Checkpoints and consistency proofs are public: `open` asks for them without credentials, as a
 * second body does. An inclusion proof names the machine, so `call` asks for it as the officer who is logged in.
 */
export function createTreeCalls(
  server: string,
  open: (url: URL, signal: AbortSignal) => Promise<Response>,
  call: FleetCall,
): TreeCalls {
  const signal = () => AbortSignal.timeout(DEADLINE_MS);
  const at = (path: string, query: Readonly<Record<string, string>> = {}) => {
    const url = new URL(path, server);
    url.search = new URLSearchParams(query).toString();
    return url;
  };
  return {
    checkpoint: async () => textOf(await open(at(FLEET_PATHS.checkpoint), signal())),
    consistency: async (from, to) => {
      const url = at(FLEET_PATHS.consistency, { from: `${from}`, to: `${to}` });
      return JSON.parse((await textOf(await open(url, signal()))) ?? 'null');
    },
    inclusion: async (device, size) => {
      const url = at(FLEET_PATHS.inclusion, { device, size: `${size}` });
      const response = await call('GET', url, undefined, signal());
      if (response === null) throw new TypeError('nobody is logged in');
      const text = await textOf(response);
      return text === null ? null : JSON.parse(text);
    },
  };
}

async function textOf(response: Response): Promise<string | null> {
  if (response.status === 404) return null;
  if (!response.ok) throw new TypeError(`status ${response.status}`);
  const text = await response.text();
  if (text.length > MOST_LETTERS) throw new TypeError('too long');
  return text;
}
