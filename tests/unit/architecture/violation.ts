/** One breach of the house's rules: where, what, and one sentence that says what to do. */
export interface Violation {
  readonly rule: string;
  readonly where: string;
  readonly what: string;
  readonly remedy: string;
}

export function inWords({ where, what, remedy }: Violation): string {
  return `${where}: ${what}. ${remedy}`;
}
