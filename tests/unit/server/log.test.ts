// @vitest-environment node
import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../server/log/entry';
import { createLookupLog } from '../../../server/log/lookup-log';
import { BrokenLogError, LogInUseError, LogUnavailableError } from '../../../server/log/port';
import { checkLog } from '../../../server/log/segments';
import { openGateway, problemOf } from './kit';

let folder: string;
let time: number;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kml-log-'));
  time = Date.parse('2026-11-22T10:00:00Z');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = () => createLookupLog({ folder, now: () => new Date(time) });
const event = (index: number): LogEvent => ({
  kind: 'dossier',
  dossier: `HS-${index}`,
  unit: 'xa-tan-hoi.1',
  procedure: '1.001193',
  receivedAt: '2026-11-22T10:00:00Z',
  reporter: 'he-thong',
});

async function write(count: number, perDay = count) {
  const log = await open();
  for (let index = 0; index < count; index += 1) {
    if (index > 0 && index % perDay === 0) time += 86_400_000;
    await log.append(event(index));
  }
  return log;
}

async function readAll(log: Awaited<ReturnType<typeof open>>, from = new Date(0)) {
  const found = [];
  for await (const entry of log.read(from, new Date('2100-01-01'))) found.push(entry);
  return found;
}

describe('the log', () => {
  it('gives back what was written, in order, over days and restarts', async () => {
    await (await write(6, 2)).close();
    const log = await open();
    await log.append(event(6));
    expect((await readAll(log)).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await readAll(log, new Date(time))).map(({ seq }) => seq)).toEqual([5, 6, 7]);
    await log.close();
    expect(await checkLog(folder)).toMatchObject({ seq: 7 });
    expect((await readdir(folder)).sort()).toEqual([
      'lookups-2026-11-22.log',
      'lookups-2026-11-23.log',
      'lookups-2026-11-24.log',
    ]);
  });

  it('keeps its order when the clock is set back a day', async () => {
    const log = await write(2, 1);
    time -= 86_400_000;
    await log.append(event(2));
    await log.close();
    expect(await checkLog(folder)).toMatchObject({ seq: 3 });
  });

  it('takes a thousand appends at the same time, each whole', async () => {
    const log = await open();
    await Promise.all(
      Array.from({ length: 1000 }, (_, index) => log.append(event(index), event(index))),
    );
    const entries = await readAll(log);
    await log.close();
    expect(entries).toHaveLength(2000);
    expect(await checkLog(folder)).toMatchObject({ seq: 2000 });
  });

  it('can be read while it is written', async () => {
    const log = await write(50);
    const writing = Promise.all(
      Array.from({ length: 500 }, (_, index) => log.append(event(index))),
    );
    const read = await readAll(log);
    await writing;
    expect(read.length).toBeGreaterThanOrEqual(50);
    await log.close();
  });

  it.each([1, 30, 64, 65, 66, 200])(
    'loses nothing that was acknowledged when a crash leaves %d bytes of a line',
    async (bytes) => {
      await (await write(5)).close();
      const file = join(folder, 'lookups-2026-11-22.log');
      const line = (await readFile(file, 'utf8')).split('\n')[0] ?? '';
      await appendFile(file, line.slice(0, bytes));
      const log = await open();
      await log.append(event(5));
      const entries = await readAll(log);
      await log.close();
      expect(entries.map(({ event: { kind } }) => kind)).toEqual([
        ...Array(5).fill('dossier'),
        'recovered',
        'dossier',
      ]);
      expect(entries[5]?.event).toEqual({ kind: 'recovered', bytes });
      expect(await checkLog(folder)).toMatchObject({ seq: 7 });
    },
  );

  it('finds every change, removal, repetition and exchange of 1,000 random ones', async () => {
    await (await write(40)).close();
    const file = join(folder, 'lookups-2026-11-22.log');
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const tamper = fc.oneof(
      fc.record({ what: fc.constant('change'), at: fc.nat(39), column: fc.nat(300) }),
      fc.record({ what: fc.constant('remove'), at: fc.nat(38), column: fc.constant(0) }),
      fc.record({ what: fc.constant('repeat'), at: fc.nat(39), column: fc.constant(0) }),
      fc.record({ what: fc.constant('exchange'), at: fc.nat(38), column: fc.constant(0) }),
    );
    await fc.assert(
      fc.asyncProperty(tamper, async ({ what, at, column }) => {
        const changed = [...lines];
        const line = lines[at] ?? '';
        const place = column % line.length;
        if (what === 'change')
          changed[at] =
            `${line.slice(0, place)}${line[place] === '7' ? '8' : '7'}${line.slice(place + 1)}`;
        if (what === 'remove') changed.splice(at, 1);
        if (what === 'repeat') changed.splice(at, 0, line);
        if (what === 'exchange') changed.splice(at, 2, lines[at + 1] ?? '', line);
        await writeFile(file, `${changed.join('\n')}\n`);
        await expect(checkLog(folder)).rejects.toThrow(BrokenLogError);
      }),
      { numRuns: 1000 },
    );
  });

  it('belongs to one process', async () => {
    const log = await open();
    await expect(open()).rejects.toThrow(LogInUseError);
    await log.close();
    await (await open()).close();
  });

  it('takes over from a process that is gone', async () => {
    await writeFile(join(folder, 'lock'), '999999999 1');
    const log = await open();
    await log.append(event(0));
    await log.close();
  });

  it('can be read by its owner alone', async () => {
    const log = await write(1);
    expect((await stat(join(folder, 'lookups-2026-11-22.log'))).mode & 0o077).toBe(0);
    await log.close();
  });
});

describe('without a log', () => {
  it('nobody is looked up, and the answer says why', async () => {
    const gateway = await openGateway({
      log: {
        append: () => Promise.reject(new LogUnavailableError('full')),
        read: async function* () {},
        close: () => Promise.resolve(),
      },
    });
    const response = await gateway.post('/v1/lookups', gateway.body());
    expect(response.status).toBe(503);
    expect(await problemOf(response)).toBe('log-unavailable');
    await gateway.close();
  });

  it('that filled up in between, an answer that was fetched does not leave', async () => {
    let appends = 0;
    const gateway = await openGateway({
      log: {
        append: () => {
          appends += 1;
          return appends === 2
            ? Promise.reject(new LogUnavailableError('full'))
            : Promise.resolve();
        },
        read: async function* () {},
        close: () => Promise.resolve(),
      },
    });
    expect(await problemOf(await gateway.post('/v1/lookups', gateway.body()))).toBe(
      'log-unavailable',
    );
    expect((await gateway.post('/v1/lookups', gateway.body())).status).toBe(200);
    await gateway.close();
  });
});

describe('after a restart', () => {
  it('a repeat of a request is still a repeat', async () => {
    const first = await openGateway();
    const body = first.body();
    expect((await first.post('/v1/lookups', body)).status).toBe(200);
    await first.log.close();
    const second = await openGateway({ folder: first.folder });
    expect(await problemOf(await second.post('/v1/lookups', body))).toBe('request-repeated');
    expect((await second.post('/v1/lookups', second.body())).status).toBe(200);
    await second.close();
  });
});
