import { type CodeListsData, createCodeLists, parseCodeLists } from '../citizen/code-lists';
import { createUnits, parseUnits } from '../citizen/units';
import type { PlanFacts } from '../form/plan/facts';
import { loadDataFile } from './data-files';

/** Units of both lists and the code lists that ship with the extension, checked; `lists` as they stand in the file. */
export async function loadPlanFacts(): Promise<PlanFacts & { readonly lists: CodeListsData }> {
  const [current, legacy, codes] = await Promise.all([
    loadDataFile('data/units-2026.json'),
    loadDataFile('data/units-legacy.json'),
    loadDataFile('data/code-lists.json'),
  ]);
  const lists = parseCodeLists(codes);
  return {
    units: createUnits(parseUnits(current, legacy)),
    codeLists: createCodeLists(lists),
    lists,
  };
}
