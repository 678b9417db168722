/**
 * Shapes of messages, for scripts that travel into pages, where a parsing library would take the room that reading
 * fast needs. A shape says whether a value has it; objects are exact: no key more, no key less.
 */
export type Shape<T> = (value: unknown) => value is T;

/** What a value of this shape is. */
export type Of<S> = S extends Shape<infer T> ? T : never;

export const isText: Shape<string> = (value) => typeof value === 'string';

export const isFlag: Shape<boolean> = (value) => typeof value === 'boolean';

export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);

export const is =
  <const T extends string>(only: T): Shape<T> =>
  (value): value is T =>
    value === only;

export const list =
  <T>(one: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(one);

export const either =
  <T extends readonly Shape<unknown>[]>(...shapes: T): Shape<Of<T[number]>> =>
  (value): value is Of<T[number]> =>
    shapes.some((shape) => shape(value));

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Exact<M, O> = { [K in keyof M]: Of<M[K]> } & { [K in keyof O]?: Of<O[K]> | undefined };

/** An object with exactly these keys, of which those in `may` can be absent or undefined. */
export function exact<M extends Shapes, O extends Shapes = Record<never, never>>(must: M, may?: O) {
  return (value: unknown): value is Exact<M, O> =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(must).every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, one]) => {
      const isOpen = may !== undefined && Object.hasOwn(may, key);
      if (isOpen) return one === undefined || may[key]?.(one) === true;
      return Object.hasOwn(must, key) && must[key]?.(one) === true;
    });
}
