import type { FieldDescription } from '../../../../lib/form/contract/field';
import { formFingerprint } from '../../../../lib/form/maps/fingerprint';
import { labelWordsHash } from '../../../../lib/form/maps/form-ref';
import type { FormMap, MapAnswer, MapSays } from '../../../../lib/form/maps/schema';
import { aField, aForm } from '../factories';

export const IDENTITY = 'a'.repeat(64);
export const AT = '2026-11-02T01:00:00.000Z';
export const LATER = '2026-11-03T01:00:00.000Z';

/** A field with a signature as form/read makes them. */
export function signed(
  id: string,
  signature: string,
  label = '',
  change: Partial<FieldDescription> = {},
): FieldDescription {
  return aField({ id, signature, texts: label ? [{ from: 'label', text: label }] : [], ...change });
}

export const NAME = signed('f1', '1a', 'Họ, chữ đệm, tên');
export const NUMBER = signed('f2', '2b', 'Số định danh cá nhân');
export const NOTE = signed('f3', '3c', 'Ghi chú');
export const FORM = aForm([NAME, NUMBER, NOTE], { headings: ['Tờ khai đăng ký khai sinh'] });

export function says(
  field: FieldDescription,
  what: MapSays,
  change: Partial<MapAnswer> = {},
): MapAnswer {
  return {
    signature: field.signature,
    label: labelWordsHash(field),
    says: what,
    by: 'cb-01',
    at: AT,
    ...change,
  };
}

export function aMap(answers: readonly MapAnswer[], change: Partial<FormMap> = {}): FormMap {
  return {
    kind: 'khai-mot-lan/form-map',
    version: 1,
    form: {
      identity: IDENTITY,
      origin: 'https://motcua.example.vn',
      path: '/thu-tuc/khai-sinh',
      procedure: '1.001193',
    },
    title: 'Tờ khai đăng ký khai sinh',
    fingerprint: formFingerprint(FORM),
    known: FORM.fields.map(({ signature }) => signature),
    answers: [...answers],
    updatedAt: AT,
    ...change,
  };
}
