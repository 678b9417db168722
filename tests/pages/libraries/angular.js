/** Angular 20 reactive forms: Angular Material with ngx-mask, and ng-select; one bundle, the page's root says which. */
import '@angular/compiler';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import {
  DateAdapter,
  MAT_DATE_FORMATS,
  MAT_DATE_LOCALE,
  MAT_NATIVE_DATE_FORMATS,
  NativeDateAdapter,
} from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import '../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import '../node_modules/@ng-select/ng-select/themes/default.theme.css';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgSelectModule } from '@ng-select/ng-select';
import { NgxMaskDirective, provideNgxMask } from 'ngx-mask';
import { communesOf, fold, isoDay, loadLists, parseDay, SEXES, showState } from './common.js';

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
  'chaHoTen',
  'chaSoDinhDanh',
  'maSoThue',
  'ngayHen',
  'ghiChu',
];

class VietnameseDates extends NativeDateAdapter {
  parse(value) {
    return parseDay(value) ?? (value ? new Date(Number.NaN) : null);
  }
  format(date) {
    return isoDay(date).split('-').reverse().join('/');
  }
}

const asDate = (value) => (typeof value === 'string' ? parseDay(value) : value);

class FormPage {
  sexes = SEXES;
  lists = signal({ provinces: [], ethnicGroups: [], countries: [] });
  communes = signal([]);
  typed = signal('');
  form = new FormGroup(Object.fromEntries(KEYS.map((key) => [key, new FormControl(null)])));

  constructor() {
    loadLists().then((lists) => this.lists.set(lists));
    const show = (value) =>
      showState({
        ...value,
        ngaySinh: isoDay(asDate(value.ngaySinh)),
        ngayHen: isoDay(asDate(value.ngayHen)),
        xa: value.xa?.code ?? value.xa,
      });
    this.form.valueChanges.subscribe(show);
    this.form.get('tinh').valueChanges.subscribe(async (province) => {
      this.form.get('xa').setValue(null);
      this.communes.set([]);
      this.communes.set(await communesOf(province));
    });
    show(this.form.value);
  }

  found() {
    const typed = fold(this.typed());
    return this.communes()
      .filter(({ name }) => fold(name).includes(typed))
      .slice(0, 40);
  }

  nameOf = (commune) => commune?.name ?? '';
}

const MATERIAL = `<h1>Đề nghị hỗ trợ chi phí học tập</h1>
<form [formGroup]="form">
<h2>Phần I. Người đề nghị</h2>
<mat-form-field><mat-label>Họ và tên người đề nghị</mat-label><input matInput formControlName="hoTen"></mat-form-field>
<mat-form-field><mat-label>Số định danh cá nhân</mat-label><input matInput formControlName="soDinhDanh" maxlength="12"></mat-form-field>
<mat-form-field><mat-label>Ngày sinh</mat-label><input matInput [matDatepicker]="birth" formControlName="ngaySinh"><mat-hint>dd/mm/yyyy</mat-hint><mat-datepicker-toggle matIconSuffix [for]="birth"/><mat-datepicker #birth/></mat-form-field>
<div><span id="sex">Giới tính</span><mat-radio-group aria-labelledby="sex" formControlName="gioiTinh">@for (o of sexes; track o.code) {<mat-radio-button [value]="o.code">{{o.name}}</mat-radio-button>}</mat-radio-group></div>
<mat-form-field><mat-label>Dân tộc</mat-label><mat-select formControlName="danToc">@for (o of lists().ethnicGroups; track o.code) {<mat-option [value]="o.code">{{o.name}}</mat-option>}</mat-select></mat-form-field>
<mat-form-field><mat-label>Quốc tịch</mat-label><mat-select formControlName="quocTich">@for (o of lists().countries; track o.code) {<mat-option [value]="o.code">{{o.name}}</mat-option>}</mat-select></mat-form-field>
<mat-form-field><mat-label>Tỉnh/thành phố thường trú</mat-label><mat-select formControlName="tinh">@for (o of lists().provinces; track o.code) {<mat-option [value]="o.code">{{o.name}}</mat-option>}</mat-select></mat-form-field>
<mat-form-field><mat-label>Phường/xã thường trú</mat-label><input matInput formControlName="xa" (input)="typed.set($any($event.target).value)" [matAutocomplete]="wards"><mat-autocomplete requireSelection #wards="matAutocomplete" [displayWith]="nameOf">@for (o of found(); track o.code) {<mat-option [value]="o">{{o.name}}</mat-option>}</mat-autocomplete></mat-form-field>
<mat-form-field><mat-label>Địa chỉ thường trú chi tiết</mat-label><input matInput formControlName="diaChi"></mat-form-field>
<mat-form-field><mat-label>Số điện thoại</mat-label><input matInput formControlName="dienThoai" mask="0000 000 000"></mat-form-field>
<mat-form-field><mat-label>Email</mat-label><input matInput type="email" formControlName="email"></mat-form-field>
<h2>Phần II. Cha của người đề nghị</h2>
<mat-form-field><mat-label>Họ và tên cha</mat-label><input matInput formControlName="chaHoTen"></mat-form-field>
<mat-form-field><mat-label>Số định danh cá nhân của cha</mat-label><input matInput formControlName="chaSoDinhDanh"></mat-form-field>
<h2>Phần III. Cơ quan giải quyết</h2>
<mat-form-field><mat-label>Mã số thuế doanh nghiệp</mat-label><input matInput formControlName="maSoThue"></mat-form-field>
<mat-form-field><mat-label>Ngày hẹn trả kết quả</mat-label><input matInput [matDatepicker]="due" formControlName="ngayHen"><mat-datepicker-toggle matIconSuffix [for]="due"/><mat-datepicker #due/></mat-form-field>
<mat-form-field><mat-label>Ghi chú</mat-label><textarea matInput formControlName="ghiChu"></textarea></mat-form-field>
</form>`;

const list = (key, label, items, more = '') =>
  `<div class="row"><label for="${key}">${label}</label><ng-select labelForId="${key}" formControlName="${key}" [items]="${items}" bindLabel="name" bindValue="code" placeholder="Chọn" ${more}/></div>`;
const text = (key, label, more = '') =>
  `<div class="row"><label>${label}</label><input formControlName="${key}" ${more}></div>`;

const NG_SELECT = `<h1>Kê khai liên thông: đăng ký thường trú, cấp thẻ bảo hiểm y tế</h1>
<form [formGroup]="form">
<fieldset><legend>Thông tin người kê khai</legend>
${text('hoTen', 'Họ, chữ đệm và tên')}
${text('soDinhDanh', 'Số ĐDCN/CCCD')}
${text('ngaySinh', 'Ngày, tháng, năm sinh', 'placeholder="dd/mm/yyyy" mask="00/00/0000" [dropSpecialCharacters]="false"')}
${list('gioiTinh', 'Giới tính', 'sexes', '[searchable]="false"')}
${list('danToc', 'Dân tộc', 'lists().ethnicGroups')}
${list('quocTich', 'Quốc tịch', 'lists().countries', '[virtualScroll]="true"')}
${list('tinh', 'Nơi thường trú (tỉnh/thành phố)', 'lists().provinces')}
${list('xa', 'Nơi thường trú (phường/xã/đặc khu)', 'communes()', '[virtualScroll]="true" appendTo="body"')}
${text('diaChi', 'Nơi thường trú (số nhà, đường, tổ, ấp)')}
${text('dienThoai', 'Số điện thoại', 'type="tel" mask="0000.000.000"')}
${text('email', 'Thư điện tử', 'type="email"')}
</fieldset>
<fieldset><legend>Thông tin cha</legend>
${text('chaHoTen', 'Họ, chữ đệm và tên')}
${text('chaSoDinhDanh', 'Số ĐDCN/CCCD')}
</fieldset>
<fieldset><legend>Tiếp nhận và trả kết quả</legend>
${text('maSoThue', 'Mã số thuế doanh nghiệp')}
${text('ngayHen', 'Ngày hẹn trả kết quả', 'placeholder="dd/mm/yyyy"')}
${text('ghiChu', 'Ghi chú')}
</fieldset>
</form>`;

const imports = [
  ReactiveFormsModule,
  MatInputModule,
  MatSelectModule,
  MatRadioModule,
  MatDatepickerModule,
  MatAutocompleteModule,
  NgSelectModule,
  NgxMaskDirective,
];
const PAGES = { 'material-form': MATERIAL, 'ng-select-form': NG_SELECT };
const selector = Object.keys(PAGES).find((name) => document.querySelector(name));
const Page = Component({ selector, imports, template: PAGES[selector] })(class extends FormPage {});

bootstrapApplication(Page, {
  providers: [
    provideZonelessChangeDetection(),
    provideNgxMask(),
    { provide: MAT_DATE_LOCALE, useValue: 'vi' },
    { provide: DateAdapter, useClass: VietnameseDates },
    { provide: MAT_DATE_FORMATS, useValue: MAT_NATIVE_DATE_FORMATS },
  ],
});
