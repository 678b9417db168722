/** Element Plus: v-model, teleported lists, a virtual list for the communes. */
import {
  ElDatePicker,
  ElDivider,
  ElForm,
  ElFormItem,
  ElInput,
  ElOption,
  ElRadio,
  ElRadioGroup,
  ElSelect,
  ElSelectV2,
} from 'element-plus';
import 'element-plus/es/components/date-picker/style/css';
import 'element-plus/es/components/divider/style/css';
import 'element-plus/es/components/form/style/css';
import 'element-plus/es/components/form-item/style/css';
import 'element-plus/es/components/input/style/css';
import 'element-plus/es/components/option/style/css';
import 'element-plus/es/components/radio/style/css';
import 'element-plus/es/components/radio-group/style/css';
import 'element-plus/es/components/select/style/css';
import 'element-plus/es/components/select-v2/style/css';
import { createApp, reactive, ref, watchEffect } from 'vue/dist/vue.esm-bundler.js';
import { communesOf, loadLists, SEXES, showState, toOptions } from './common.js';

const TEMPLATE = `<h1>Đơn đề nghị cấp thẻ bảo hiểm y tế hộ gia đình</h1>
<el-form label-width="230px">
  <el-divider content-position="left">Người tham gia</el-divider>
  <el-form-item label="Họ và tên (chữ in hoa)"><el-input v-model="form.hoTen"/></el-form-item>
  <el-form-item label="Số định danh cá nhân"><el-input v-model="form.soDinhDanh" maxlength="12" show-word-limit/></el-form-item>
  <el-form-item label="Ngày sinh"><el-date-picker v-model="form.ngaySinh" format="DD/MM/YYYY" value-format="YYYY-MM-DD" placeholder="Chọn ngày"/></el-form-item>
  <el-form-item label="Giới tính"><el-radio-group v-model="form.gioiTinh"><el-radio v-for="s in SEXES" :key="s.code" :value="s.code">{{ s.name }}</el-radio></el-radio-group></el-form-item>
  <el-form-item label="Dân tộc"><el-select v-model="form.danToc" placeholder="Chọn dân tộc"><el-option v-for="o in lists.ethnicGroups" :key="o.value" v-bind="o"/></el-select></el-form-item>
  <el-form-item label="Quốc tịch"><el-select v-model="form.quocTich" filterable clearable placeholder="Chọn quốc tịch"><el-option v-for="o in lists.countries" :key="o.value" v-bind="o"/></el-select></el-form-item>
  <el-form-item label="Tỉnh/Thành phố (thường trú)"><el-select v-model="form.tinh" filterable placeholder="Chọn" @change="takeProvince"><el-option v-for="o in lists.provinces" :key="o.value" v-bind="o"/></el-select></el-form-item>
  <el-form-item label="Xã/Phường (thường trú)"><el-select-v2 v-model="form.xa" :options="communes" :disabled="communes.length === 0" placeholder="Chọn"/></el-form-item>
  <el-form-item label="Địa chỉ chi tiết (thường trú)"><el-input v-model="form.diaChi" type="textarea" :rows="2"/></el-form-item>
  <el-form-item label="Số điện thoại"><el-input v-model="form.dienThoai" :formatter="group" :parser="digits"/></el-form-item>
  <el-form-item label="Email"><el-input v-model="form.email"/></el-form-item>
  <el-divider content-position="left">Thông tin cha</el-divider>
  <el-form-item label="Họ tên cha"><el-input v-model="form.chaHoTen"/></el-form-item>
  <el-form-item label="Số định danh của cha"><el-input v-model="form.chaSoDinhDanh"/></el-form-item>
  <el-divider content-position="left">Cán bộ ghi</el-divider>
  <el-form-item label="Mã số thuế doanh nghiệp"><el-input v-model="form.maSoThue"/></el-form-item>
  <el-form-item label="Ngày hẹn trả kết quả"><el-date-picker v-model="form.ngayHen" format="DD/MM/YYYY" value-format="YYYY-MM-DD"/></el-form-item>
  <el-form-item label="Ghi chú"><el-input v-model="form.ghiChu" type="textarea"/></el-form-item>
</el-form>`;

const form = reactive({
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: '',
  gioiTinh: '',
  danToc: '',
  quocTich: '',
  tinh: '',
  xa: '',
  diaChi: '',
  dienThoai: '',
  email: '',
  chaHoTen: '',
  chaSoDinhDanh: '',
  maSoThue: '',
  ngayHen: '',
  ghiChu: '',
});
watchEffect(() => showState(form));

loadLists().then((loaded) => {
  const lists = Object.fromEntries(
    Object.entries(loaded).map(([key, list]) => [key, toOptions(list)]),
  );
  const communes = ref([]);
  const takeProvince = async (province) => {
    form.xa = '';
    communes.value = [];
    communes.value = toOptions(await communesOf(province));
  };
  const group = (value) => `${value}`.replace(/(\d{4})(\d{1,3})(\d{0,3}).*/, '$1 $2 $3').trim();
  const digits = (value) => value.replace(/\D/g, '');
  const setup = () => ({ form, lists, communes, takeProvince, SEXES, group, digits });
  const components = {
    ElDatePicker,
    ElDivider,
    ElForm,
    ElFormItem,
    ElInput,
    ElOption,
    ElRadio,
    ElRadioGroup,
    ElSelect,
    ElSelectV2,
  };
  createApp({ setup, template: TEMPLATE, components }).mount('#root');
});
