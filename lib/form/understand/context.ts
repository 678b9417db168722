import { foldPlain } from '../../citizen/fold';
import type { FormDescription } from '../contract/field';

/** What the form as a whole is about, as far as it changes what its questions mean. */
export interface FormContext {
  /** Registers a birth: the child's data are the fact being declared. */
  readonly declaresBirth: boolean;
  readonly declaresMarriage: boolean;
  /** Certifies marital status: it must not be asserted from the record. */
  readonly certifiesMarriage: boolean;
  /** About a household's register: a bare "Quan hệ" means to the householder. */
  readonly isHousehold: boolean;
}

export function readContext(form: FormDescription): FormContext {
  const titles = foldPlain([form.title, ...form.headings].join(' · '));
  const sections = foldPlain(
    [...new Set(form.fields.flatMap(({ sections: all }) => all.map(({ text }) => text)))].join(
      ' · ',
    ),
  );
  const all = `${titles} ${sections}`;
  // A birth form, too, has a section that asks for copies: only the form's own name counts.
  const name = foldPlain([form.title, form.headings[0] ?? ''].join(' · '));
  const copies = /ban sao|trich luc/.test(name);
  return {
    declaresBirth: !copies && /khai sinh/.test(all),
    declaresMarriage: !copies && /dang ky ket hon|to khai ket hon/.test(titles),
    certifiesMarriage: /xac nhan tinh trang hon nhan/.test(all),
    isHousehold:
      /nhan khau|ho khau|ho gia dinh|chu ho|ho dan|cu tru/.test(all) &&
      !/khai sinh|khai tu/.test(titles),
  };
}
