/** Abbreviations and English words that stand for things in names and ids only. Same notation as PERSONS. */
export const PERSON_CODES: Readonly<Record<string, string>> = {
  applicant: 'nyc|nk|ndn|nguoikhai|nguoiyeucau|nguoiyc|applicant|nop|nguoinop',
  'owner:subject': 'ndgh|ndk|nxn|ndx|nguoidk',
  child: 'nks|ks|nguoi ks|tre|hocsinhcon',
  father: 'cha|bo|dad|papa|father',
  mother: 'me|mom|mama|mother',
  deceased: 'ndkt|nguoichet|nguoimat',
  guardian: 'ngh|nguoigiamho|guardian',
  representative: 'ndd|daidien|uyquyen',
  householder: 'chuho|head|hoh|chuhk|householdhead',
  'other:recipient': 'nnmtp|nnkq|nguoinhan',
  'guardian:parent': 'ph|phuhuynh',
};

export const QUESTION_CODES: Readonly<Record<string, string>> = {
  surname: 'ho',
  name: 'ten|name',
  birthDate: 'ngsinh|nsinh|ngaysinhchon|birth|bdate|ngaythangnamsinh',
  birthYear: 'namsinh',
  phone: 'dtdd|sodt|dienthoaididong|sophone|phonenum|didong|dienthoai',
  email: 'thudientu',
  issueDate: 'ngcap|ngaycap|issued',
  issuePlace: 'noicap|coquancap',
  sex: 'gioi|gt|gtinh',
  number: 'so|number|num|no|code|ma',
  cardIssueDate:
    'id issue date|id issued date|id date|identity date|identity issue date|card issue date|idissuedate',
  cardIssuePlace:
    'id issue place|id issued place|id place|identity place|identity agency|identity issue place|card issue place|idissueplace',
  relation: 'qh|quanhe',
};

export const PLACE_CODES: Readonly<Record<string, string>> = {
  residence: 'diachi|dc|address|addr|noicutru',
  permanentAddress: 'dctt|hktt|dcthuongtru|thuongtru',
  temporaryAddress: 'tamtru|dctamtru',
  currentAddress: 'noht|noohientai|current|hientai',
  homeTown: 'quequan|qq',
};

export const UNIT_CODES: Readonly<Record<string, string>> = {
  province: 'tinh|province|city|matinh|tinhtp|tinhid',
  district: 'huyen|quan|district',
  commune: 'xa|phuong|ward|commune',
  detail: 'street|sonha|chitiet|dcchitiet',
  country: 'qg|country|quocgia',
};

/** Pieces of names that say nothing: prefixes of controls, wrappers of frameworks. */
export const NOISE_CODES: string =
  'txt|ddl|main|content|contentplaceholder|placeholder|master|body|panel|tab|page|ctl00|uc|web|grid|row|household|hogiadinh|cbo|cb|rdo|rb|chk|lbl|dtp|dt|frm|form|input|inp|field|fld|ctl|data|model|item|info|value|val|id|name|select|custom|option|text|box|control|vm|obj|entity|dto|user|person|people|member|param|req|request|p|f|x|new|edit|create|add|update|tt|thongtin|class|nhap|chon|select|day|month|year|m|ma';

/** Words of names that leave the question as it is. */
export const FILLER_CODES: string = 'cong dan|contact|id|value|text|field|input|ca nhan|thong tin';
