/** State key of the library pages → what kind of field it is. */
export const KINDS: Readonly<Record<string, string>>;

/** The page docs/widgets.md from what is expected of every library page. */
export function widgetsPage(
  expected: Readonly<Record<string, { readonly outcomes: Readonly<Record<string, string>> }>>,
): string;
