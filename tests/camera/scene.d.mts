export interface Card {
  at(x: number, y: number): number;
  readonly mm: number;
  readonly centre: readonly [number, number];
}
export interface Picture {
  readonly pixels: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}
export interface Shot {
  readonly width?: number;
  readonly height?: number;
  readonly pixelsPerModule: number;
  readonly light?: number;
  readonly ambient?: number;
  readonly tilt?: number;
  readonly towards?: number;
  readonly turn?: number;
  readonly blur?: number;
  readonly motion?: number;
  readonly noise?: number;
  readonly gradient?: number;
  readonly seed?: number;
}
export function makeCard(text: string, ecc?: string): Card;
export function random(seed: number): () => number;
export function photograph(card: Card, shot: Shot): Picture;
export function toFilm(pictures: readonly Picture[]): Buffer;
