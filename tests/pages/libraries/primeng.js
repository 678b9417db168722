/** PrimeNG 19: select, datepicker, toggle buttons, autocomplete that asks the server, masked phone. */
import '@angular/compiler';
import { Component, provideExperimentalZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import Aura from '@primeng/themes/aura';
import { AutoComplete } from 'primeng/autocomplete';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { FloatLabel } from 'primeng/floatlabel';
import { InputMask } from 'primeng/inputmask';
import { InputText } from 'primeng/inputtext';
import { Select } from 'primeng/select';
import { SelectButton } from 'primeng/selectbutton';
import { Textarea } from 'primeng/textarea';
import { communesOf, fold, isoDay, loadLists, SEXES, showState } from './common.js';

const KEYS = [
  'hoTen',
  'soDinhDanh',
  'ngaySinh',
  'gioiTinh',
  'danToc',
  'quocTich',
  'tinh',
  'xa',
  'diaChi',
  'dienThoai',
  'email',
  'vcHoTen',
  'vcSoDinhDanh',
  'maSoThue',
  'ngayHen',
  'ghiChu',
];

class FormPage {
  sexes = SEXES;
  lists = signal({ provinces: [], ethnicGroups: [], countries: [] });
  found = signal([]);
  form = new FormGroup(Object.fromEntries(KEYS.map((key) => [key, new FormControl(null)])));

  constructor() {
    loadLists().then((lists) => this.lists.set(lists));
    const show = (value) =>
      showState({
        ...value,
        ngaySinh: value.ngaySinh instanceof Date ? isoDay(value.ngaySinh) : value.ngaySinh,
        ngayHen: value.ngayHen instanceof Date ? isoDay(value.ngayHen) : value.ngayHen,
        xa: value.xa?.code ?? value.xa,
      });
    this.form.valueChanges.subscribe(show);
    this.form.get('tinh').valueChanges.subscribe(() => this.form.get('xa').setValue(null));
    show(this.form.value);
  }

  async search({ query }) {
    const communes = await communesOf(this.form.value.tinh);
    this.found.set(communes.filter(({ name }) => fold(name).includes(fold(query))).slice(0, 10));
  }
}

const float = (id, label, control) =>
  `<p-floatlabel>${control}<label for="${id}">${label}</label></p-floatlabel>`;
const text = (id, label) =>
  float(id, label, `<input pInputText id="${id}" formControlName="${id}">`);
const select = (id, label, items, more = '') =>
  float(
    id,
    label,
    `<p-select inputId="${id}" formControlName="${id}" [options]="${items}" optionLabel="name" optionValue="code" ${more}/>`,
  );
const day = (id, label) =>
  float(
    id,
    label,
    `<p-datepicker inputId="${id}" formControlName="${id}" dateFormat="dd/mm/yy" [showIcon]="true"/>`,
  );

const TEMPLATE = `<h1>Đăng ký tham gia tổ hợp tác</h1>
<form [formGroup]="form" style="display:grid;gap:28px;max-width:640px">
<h2>Người đăng ký</h2>
${text('hoTen', 'Họ tên người đăng ký')}
${text('soDinhDanh', 'Số định danh cá nhân')}
${day('ngaySinh', 'Ngày sinh')}
<div><label id="sex-label">Giới tính</label><p-selectbutton ariaLabelledBy="sex-label" [options]="sexes" optionLabel="name" optionValue="code" formControlName="gioiTinh"/></div>
${select('danToc', 'Dân tộc', 'lists().ethnicGroups', '[filter]="true"')}
${select('quocTich', 'Quốc tịch', 'lists().countries')}
${select('tinh', 'Tỉnh/thành phố thường trú', 'lists().provinces', 'appendTo="body"')}
${float('xa', 'Xã/phường thường trú', '<p-autocomplete inputId="xa" formControlName="xa" [suggestions]="found()" optionLabel="name" (completeMethod)="search($event)" [forceSelection]="true"/>')}
${text('diaChi', 'Số nhà, tổ, ấp thường trú')}
${float('dienThoai', 'Số điện thoại', '<p-inputmask inputId="dienThoai" formControlName="dienThoai" mask="9999 999 999"/>')}
${text('email', 'Email')}
<h2>Vợ/chồng người đăng ký</h2>
${text('vcHoTen', 'Họ tên vợ/chồng')}
${text('vcSoDinhDanh', 'Số định danh cá nhân vợ/chồng')}
<h2>Tổ hợp tác ghi</h2>
${text('maSoThue', 'Mã số thuế doanh nghiệp')}
${day('ngayHen', 'Ngày hẹn trả kết quả')}
${float('ghiChu', 'Ghi chú', '<textarea pTextarea id="ghiChu" formControlName="ghiChu"></textarea>')}
</form>`;

const Page = Component({
  selector: 'app-root',
  imports: [
    ReactiveFormsModule,
    AutoComplete,
    DatePicker,
    FloatLabel,
    InputMask,
    InputText,
    Select,
    SelectButton,
    Textarea,
  ],
  template: TEMPLATE,
})(FormPage);

bootstrapApplication(Page, {
  providers: [
    provideExperimentalZonelessChangeDetection(),
    provideAnimationsAsync('noop'),
    providePrimeNG({ theme: { preset: Aura, options: { darkModeSelector: false } } }),
  ],
});
