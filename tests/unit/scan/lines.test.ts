import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLineBuffer } from '../../../lib/scan/lines';

const bytes = (text: string) => new TextEncoder().encode(text);

function listen() {
  const heard: string[] = [];
  return { heard, buffer: createLineBuffer((text) => heard.push(text)) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('bytes of a serial scanner', () => {
  it.each([
    ['CR', '\r'],
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['Tab', '\t'],
  ])('are a scan up to %s', (_name, end) => {
    const { heard, buffer } = listen();
    buffer.push(bytes(`000095250112${end}000`));
    expect(heard).toEqual(['000095250112']);
  });

  it('are joined over pieces that part a letter', () => {
    const { heard, buffer } = listen();
    for (const byte of bytes('0|Lê Nguyễn\r')) buffer.push(Uint8Array.of(byte));
    expect(heard).toEqual(['0|Lê Nguyễn']);
  });

  it('are a scan after a pause where no end sign comes', () => {
    const { heard, buffer } = listen();
    buffer.push(bytes('000095'));
    vi.advanceTimersByTime(149);
    buffer.push(bytes('250112'));
    vi.advanceTimersByTime(149);
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(heard).toEqual(['000095250112']);
  });

  it('are forgotten when the port is closed', () => {
    const { heard, buffer } = listen();
    buffer.push(bytes('000095'));
    buffer.close();
    vi.advanceTimersByTime(1000);
    expect(heard).toEqual([]);
  });
});
