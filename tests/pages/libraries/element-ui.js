/** Element UI 2 on Vue 2: its date box takes a typed day only when the page could breathe between input and change. */
import DatePicker from 'element-ui/lib/date-picker.js';
import Form from 'element-ui/lib/form.js';
import FormItem from 'element-ui/lib/form-item.js';
import Input from 'element-ui/lib/input.js';
import Option from 'element-ui/lib/option.js';
import Radio from 'element-ui/lib/radio.js';
import RadioGroup from 'element-ui/lib/radio-group.js';
import Select from 'element-ui/lib/select.js';
import 'element-ui/lib/theme-chalk/date-picker.css';
import 'element-ui/lib/theme-chalk/form.css';
import 'element-ui/lib/theme-chalk/form-item.css';
import 'element-ui/lib/theme-chalk/input.css';
import 'element-ui/lib/theme-chalk/option.css';
import 'element-ui/lib/theme-chalk/radio.css';
import 'element-ui/lib/theme-chalk/select.css';
import Vue from 'vue';
import { communesOf, loadLists, SEXES, showState, toOptions } from './common.js';

const TEMPLATE = `<div>
<h1>Tờ khai đăng ký khai tử</h1>
<el-form label-width="240px" size="small">
  <h3>Người yêu cầu</h3>
  <el-form-item label="Họ, chữ đệm, tên"><el-input v-model="form.hoTen"/></el-form-item>
  <el-form-item label="Số CCCD"><el-input v-model="form.soDinhDanh" maxlength="12" show-word-limit/></el-form-item>
  <el-form-item label="Ngày sinh"><el-date-picker v-model="form.ngaySinh" format="dd/MM/yyyy" value-format="yyyy-MM-dd"/></el-form-item>
  <el-form-item label="Giới tính"><el-radio-group v-model="form.gioiTinh"><el-radio v-for="s in sexes" :key="s.code" :label="s.code">{{ s.name }}</el-radio></el-radio-group></el-form-item>
  <el-form-item label="Dân tộc"><el-select v-model="form.danToc"><el-option v-for="o in lists.ethnicGroups" :key="o.value" v-bind="o"/></el-select></el-form-item>
  <el-form-item label="Quốc tịch"><el-select v-model="form.quocTich" filterable><el-option v-for="o in lists.countries" :key="o.value" v-bind="o"/></el-select></el-form-item>
  <el-form-item label="Nơi thường trú - Tỉnh/TP"><el-select v-model="form.tinh" filterable><el-option v-for="o in lists.provinces" :key="o.value" v-bind="o"/></el-select></el-form-item>
  <el-form-item label="Nơi thường trú - Xã/Phường"><el-select v-model="form.xa" :disabled="communes.length === 0"><el-option v-for="o in communes" :key="o.value" v-bind="o"/></el-select></el-form-item>
  <el-form-item label="Nơi thường trú - Chi tiết"><el-input v-model="form.diaChi" type="textarea"/></el-form-item>
  <el-form-item label="Số điện thoại"><el-input v-model="form.dienThoai"><template slot="prepend">VN</template></el-input></el-form-item>
  <el-form-item label="Email"><el-input v-model.trim="form.email"/></el-form-item>
  <h3>Cha của người yêu cầu</h3>
  <el-form-item label="Họ tên cha"><el-input v-model="form.chaHoTen"/></el-form-item>
  <h3>Cơ quan</h3>
  <el-form-item label="Ngày hẹn trả kết quả"><el-date-picker v-model="form.ngayHen" format="dd/MM/yyyy" value-format="yyyy-MM-dd"/></el-form-item>
  <el-form-item label="Cán bộ tiếp nhận"><el-input v-model="form.canBo"/></el-form-item>
</el-form></div>`;

const FORM = {
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: null,
  gioiTinh: '',
  danToc: '',
  quocTich: '',
  tinh: '',
  xa: '',
  diaChi: '',
  dienThoai: '',
  email: '',
  chaHoTen: '',
  ngayHen: null,
  canBo: '',
};

for (const part of [DatePicker, Form, FormItem, Input, Option, Radio, RadioGroup, Select])
  Vue.use(part);
loadLists().then((loaded) => {
  const lists = Object.fromEntries(
    Object.entries(loaded).map(([key, list]) => [key, toOptions(list)]),
  );
  new Vue({
    template: TEMPLATE,
    data: { form: FORM, lists, communes: [], sexes: SEXES },
    watch: {
      form: { deep: true, immediate: true, handler: showState },
      async 'form.tinh'(province) {
        this.form.xa = '';
        this.communes = [];
        this.communes = toOptions(await communesOf(province));
      },
    },
  }).$mount('#root');
});
