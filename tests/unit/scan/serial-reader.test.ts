import { describe, expect, it } from 'vitest';
import { readPort, type ScannerPort } from '../../../lib/scan/serial-reader';

/** A port as the Serial API has it: a stream while it is plugged in, a fresh one after an error of the line. */
function createPort({ busy = false } = {}) {
  let send: ReadableStreamDefaultController<Uint8Array> | undefined;
  let plugged = true;
  let closed = 0;
  const openings: number[] = [];
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = controller;
      },
    });
  let readable: ReadableStream<Uint8Array> | null = null;
  const port: ScannerPort = {
    get readable() {
      return plugged ? readable : null;
    },
    async open({ baudRate }) {
      if (busy) throw new DOMException('Failed to open serial port.', 'NetworkError');
      openings.push(baudRate);
      readable = stream();
    },
    async close() {
      closed += 1;
    },
  };
  return {
    port,
    openings,
    closings: () => closed,
    say: (text: string) => send?.enqueue(new TextEncoder().encode(text)),
    stumble: () => {
      const broken = send;
      readable = stream();
      broken?.error(new DOMException('Parity', 'ParityError'));
    },
    unplug: () => {
      plugged = false;
      send?.error(new DOMException('The device has been lost.', 'NetworkError'));
    },
  };
}

const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

function read(device: ReturnType<typeof createPort>) {
  const heard: string[] = [];
  return { heard, reading: readPort(device.port, (text) => heard.push(text)) };
}

describe('a scanner on a serial port', () => {
  it('reports each scan, and is let go of when the panel stops', async () => {
    const device = createPort();
    const { heard, reading } = read(device);
    await soon();
    device.say('000095250112\r');
    device.say('000197250212\r\n');
    await soon();
    expect(heard).toEqual(['000095250112', '000197250212']);
    expect(device.openings).toEqual([9600]);
    await reading.stop();
    expect(await reading.ended).toBe('stopped');
    expect(device.closings()).toBe(1);
  });

  it('goes on after an error of the line, without the piece before it', async () => {
    const device = createPort();
    const { heard, reading } = read(device);
    await soon();
    device.say('0000952');
    await soon();
    device.stumble();
    await soon();
    device.say('000197250212\r');
    await soon();
    expect(heard).toEqual(['000197250212']);
    await reading.stop();
  });

  it('says that it was unplugged', async () => {
    const device = createPort();
    const { reading } = read(device);
    await soon();
    device.unplug();
    expect(await reading.ended).toBe('unplugged');
  });

  it('says that another program holds the port', async () => {
    const { reading } = read(createPort({ busy: true }));
    expect(await reading.ended).toBe('busy');
  });
});
