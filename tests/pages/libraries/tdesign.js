/** TDesign: a date that is taken on Enter alone, radios whose label (not whose input) answers a press. */
import { DatePicker } from 'tdesign-vue-next/es/date-picker';
import { Form, FormItem } from 'tdesign-vue-next/es/form';
import { Input } from 'tdesign-vue-next/es/input';
import { RadioGroup } from 'tdesign-vue-next/es/radio';
import { createApp, reactive, watchEffect } from 'vue/dist/vue.esm-bundler.js';
import { loadLists, SEXES, showState, toOptions } from './common.js';

const TEMPLATE = `<h1>Đơn đề nghị cấp giấy xác nhận khuyết tật</h1>
<t-form label-align="top">
  <h3>Thông tin người đề nghị</h3>
  <t-form-item label="Họ và tên"><t-input v-model="form.hoTen"/></t-form-item>
  <t-form-item label="Số CCCD"><t-input v-model="form.soDinhDanh"/></t-form-item>
  <t-form-item label="Ngày sinh"><t-date-picker v-model="form.ngaySinh" format="DD/MM/YYYY" value-type="YYYY-MM-DD" allow-input/></t-form-item>
  <t-form-item label="Giới tính"><t-radio-group v-model="form.gioiTinh" :options="sexes"/></t-form-item>
  <t-form-item label="Dân tộc"><select v-model="form.danToc"><option v-for="o in ethnicGroups" :key="o.code" :value="o.code">{{ o.name }}</option></select></t-form-item>
  <t-form-item label="Địa chỉ thường trú (số nhà, tổ, ấp)"><t-input v-model="form.diaChi"/></t-form-item>
  <t-form-item label="Số điện thoại"><t-input v-model="form.dienThoai"/></t-form-item>
  <t-form-item label="Email"><t-input v-model="form.email"/></t-form-item>
  <h3>Hội đồng xác định</h3>
  <t-form-item label="Chủ tịch hội đồng"><t-input v-model="form.canBo"/></t-form-item>
  <t-form-item label="Ngày họp"><t-date-picker v-model="form.ngayHen" allow-input/></t-form-item>
</t-form>`;

const form = reactive({
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: '',
  gioiTinh: '',
  danToc: '',
  diaChi: '',
  dienThoai: '',
  email: '',
  canBo: '',
  ngayHen: '',
});
watchEffect(() => showState(form));

loadLists().then(({ ethnicGroups }) => {
  const setup = () => ({ form, ethnicGroups, sexes: toOptions(SEXES) });
  const app = createApp({ template: TEMPLATE, setup });
  for (const part of [DatePicker, Form, FormItem, Input, RadioGroup]) app.use(part);
  app.mount('#root');
});
