import { foldPlain } from '../../citizen/fold';
import type { Item } from './item';

const RESIDENCE_STATUS = /\b(?:tru|vang|co mat|dang o|dang sinh song)\b/;

/** A household to choose: its register stands for the people in it. */
const HOUSEHOLD = /^(?:(?:trong|thuoc|chon) )?(?:so )?ho khau$/;

/** A household to choose, or a short list of ways of residing instead of places: "Thường trú / Tạm vắng" asks for a status. */
export function listsNoPlaces({ field, evidence }: Item): boolean {
  if (field.control !== 'select' && field.control !== 'combobox') return false;
  if (HOUSEHOLD.test(evidence.words)) return true;
  const options = field.options.filter(({ text, value }) => text !== '' && value !== '');
  if (options.length === 0 || options.length > 12) return false;
  return options.some(({ text }) => RESIDENCE_STATUS.test(foldPlain(text)));
}
