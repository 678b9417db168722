import { describe, expect, it } from 'vitest';
import { toGray } from '../../../lib/scan/frame';
import { readCode } from '../../../lib/scan/read-code';
import { makeCard, photograph, random, type Shot } from '../../camera/scene.mjs';

const TEXT =
  '000084123456|000123456|Nguyễn Thị Hồng Nhung|05031984|Nữ|Tổ 5, Ấp Hội Phước, Tân Hội, Tân Châu, Tây Ninh|15042021';
const CARD = makeCard(TEXT);
const DEGREE = Math.PI / 180;
const SHOTS = 3;

/** Read within the three ways that the panel tries on pictures that follow each other. */
function readWithin(shot: Shot, seed: number): string | null {
  const chance = random(seed);
  const placed = { towards: chance() * 2 * Math.PI, turn: (chance() - 0.5) * 30 * DEGREE };
  const picture = photograph(CARD, { tilt: 12 * DEGREE, ...placed, ...shot, seed });
  return [0, 1, 2].map((turn) => readCode(picture, turn)).find((text) => text !== null) ?? null;
}

describe('a card before the camera', () => {
  it.each<[string, Shot]>([
    ['sharp', { pixelsPerModule: 4, blur: 0.5, noise: 4 }],
    ['small', { pixelsPerModule: 2, blur: 0.6, noise: 4 }],
    ['tilted by 40 degrees', { pixelsPerModule: 4, blur: 0.8, noise: 5, tilt: 40 * DEGREE }],
    ['out of focus by half a module', { pixelsPerModule: 4, blur: 2, noise: 5 }],
    ['in low light', { pixelsPerModule: 4, blur: 1, noise: 14, light: 0.28, ambient: 0.05 }],
    ['in half a shadow', { pixelsPerModule: 4, blur: 1, noise: 6, light: 0.8, gradient: 0.7 }],
    ['moving by a module', { pixelsPerModule: 4, blur: 0.8, noise: 6, motion: 4 }],
    ['upside down', { pixelsPerModule: 6, blur: 1.2, noise: 6, turn: 175 * DEGREE }],
  ])('is read when it is %s, accents and all', (_name, shot) => {
    const read = Array.from({ length: SHOTS }, (_, i) => readWithin(shot, 1000 + i));
    expect(read).toEqual(Array.from({ length: SHOTS }, () => TEXT));
  });

  it.each<[string, Shot]>([
    ['far too dark', { pixelsPerModule: 4, noise: 14, light: 0.05, blur: 1 }],
    ['far too far away', { pixelsPerModule: 1, noise: 4, blur: 1 }],
  ])('is not read, and never wrongly, when it is %s', (_name, shot) => {
    expect(readWithin(shot, 1)).toBeNull();
  });
});

describe('brightness', () => {
  it('is taken from colours as eyes take it', () => {
    const rgba = new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255]);
    expect([...toGray(rgba, 3, 1).pixels]).toEqual([255, 0, 76]);
  });
});
