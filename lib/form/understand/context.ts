import { foldPlain } from '../../citizen/fold';
import type { FormDescription } from '../contract/field';
import { type Figure, LISTED_STAFF, PUPIL as PUPIL_FIGURE, STAFF, SUBJECT } from './figures';

/** What the form as a whole is about, as far as it changes what its questions mean. */
export interface FormContext {
  /** Registers a birth: the child's data are the fact being declared. */
  readonly declaresBirth: boolean;
  /** Is a birth certificate, which names the child and the parents, and nobody who asks for it. */
  readonly isCertificate: boolean;
  readonly declaresDeath: boolean;
  readonly declaresMarriage: boolean;
  /** Is about other people than who makes it: whoever is not named may be any of them. */
  readonly isAboutOthers: boolean;
  /** Certifies marital status: it must not be asserted from the record. */
  readonly certifiesMarriage: boolean;
  /** Somebody declares for the pupil or patient whom the form is about. */
  readonly namesDeclarant: boolean;
  /** Is the page of somebody who works in an office: that one is its subject. */
  readonly isAboutStaff: boolean;
  /** About a household's register: a bare "Quan hệ" means to the householder. */
  readonly isHousehold: boolean;
}

/** Titles of the parts of a birth registration; a birth certificate or its place alone says nothing. */
const BIRTH =
  /\b(?:nguoi|tre|con|be|duoc(?: dang ky)?|to khai(?: dang ky)?|viec(?: dang ky)?) khai sinh/;

/** "Thêm giáo viên", "Hồ sơ công chức". */
const ABOUT_STAFF =
  /\b(?:them|tao|sua|cap nhat|ho so|thong tin|danh sach|quan ly|dang ky|ly lich|phieu|nhap|add|edit|create|new)(?: moi| thong tin| ho so| ca nhan)* (?:giao vien|giang vien|bac si|luat su|cong chung vien|cong chuc|y ta|dieu duong|nhan vien y te|cong tac vien|huan luyen vien|gia su|teacher|lecturer|doctor)(?! chu nhiem)\b/;

const CERTIFICATE = /giay khai sinh/;

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
    declaresBirth: !copies && (/khai sinh/.test(titles) || BIRTH.test(sections)),
    isCertificate: !copies && CERTIFICATE.test(titles) && !/to khai|dang ky|dien tu/.test(titles),
    declaresDeath: !copies && /khai tu/.test(titles),
    declaresMarriage: !copies && /dang ky ket hon|to khai ket hon/.test(titles),
    isAboutOthers:
      !copies && /khai sinh|khai tu|ket hon|giam ho|con nuoi|nhan cha|cha me con/.test(titles),
    certifiesMarriage: /xac nhan tinh trang hon nhan/.test(all),
    namesDeclarant: namesDeclarant(form, sections),
    isAboutStaff: ABOUT_STAFF.test(titles),
    isHousehold:
      /nhan khau|ho khau|ho gia dinh|chu ho|ho dan|cu tru/.test(
        all.replace(/ho khau (?:thuong|tam) tru|noi cu tru/g, ''),
      ) && !/khai sinh|khai tu/.test(titles),
  };
}

/** As written, with accents or without: folding every label would take longer than the rest. */
const PUPIL = /h[ọo]c (?:sinh|vi[êe]n)|sinh vi[êe]n|th[íi] sinh|b[ệe]nh/i;
const DECLARANT =
  /nguoi (?:lam don|viet don|dung don|nop|gui don|yeu cau|khai|ke khai|de nghi|dien don|dien phieu|lam thu tuc|lam ho so|dang ky(?! (?:du|tiem|kham|hien|thi|hoc|nhap hoc)))\b/;

function namesDeclarant({ fields }: FormDescription, sections: string): boolean {
  const says = (pattern: RegExp, read: (text: string) => string) =>
    fields.some(({ texts }) =>
      texts.some(({ from, text }) => from !== 'option' && pattern.test(read(text))),
    );
  if (!PUPIL.test(sections) && !says(PUPIL, (text) => text)) return false;
  return DECLARANT.test(sections) || says(DECLARANT, foldPlain);
}

/** "Người được đăng ký" and the like: in a birth the child, in a death the deceased. */
export function subjectIn(context: FormContext, figure: Figure | null): Figure | null {
  if (figure === PUPIL_FIGURE) return context.namesDeclarant ? figure : SUBJECT;
  if (figure === LISTED_STAFF) return context.isAboutStaff ? SUBJECT : STAFF;
  if (figure !== 'owner:subject') return figure;
  if (context.declaresBirth) return 'child';
  return context.declaresDeath ? 'deceased' : figure;
}
