import type { FieldKind } from '../contract/understanding';
import type { FormContext } from './context';
import { roleOf } from './figures';
import type { Item } from './item';

const DECLARATION =
  /cam doan|cam ket|chiu trach nhiem|dong y|xac nhan da doc|chu ky|ky ten|\bky (?:va )?(?:ghi|dong dau)|agree|consent|terms/;
const DECLARED =
  /\b(?:chet|tu vong|tu tran|mai tang|an tang|bao tu|ngay mat|ket hon|ly do|noi dung|muc dich|de nghi|nguyen nhan)\b/;
const DERIVED: ReadonlySet<string> = new Set([
  'surname',
  'middleName',
  'givenName',
  'middleAndGivenName',
  'birthDate.year',
]);
const ON_CARD: ReadonlySet<string> = new Set(['idIssueDate', 'idIssuePlace', 'idExpiryDate']);

/** Which of the kinds of field this is, once its key and person are settled. */
export function kindOf(item: Item, context: FormContext): FieldKind {
  const { key, ask, evidence } = item;
  if (key === null) {
    if (DECLARATION.test(evidence.words)) return 'declaration';
    if (DECLARED.test(evidence.words)) return 'declared';
    return ask === null ? 'unknown' : 'other';
  }
  if (item.figure !== null && roleOf(item.figure) === 'child' && context.declaresBirth)
    return 'declared';
  if (key === 'maritalStatus' && (context.certifiesMarriage || context.declaresMarriage))
    return 'declared';
  if (item.offerOnly || item.figure === null) return 'choice';
  const [base = ''] = key.split('.');
  if (ON_CARD.has(base)) return 'card';
  if (item.alternatives.length > 0 && base !== 'idNumber') return 'choice';
  return DERIVED.has(key) && item.field.control !== 'date-parts' ? 'derived' : 'held';
}
