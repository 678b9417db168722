/** Vuetify 3: a date chosen on a calendar only, autocompletes, virtual lists. */
import 'vuetify/styles';
import { computed, createApp, reactive, ref, watchEffect } from 'vue/dist/vue.esm-bundler.js';
import { createVuetify } from 'vuetify';
import {
  VApp,
  VAutocomplete,
  VDatePicker,
  VForm,
  VMain,
  VMenu,
  VRadio,
  VRadioGroup,
  VSelect,
  VTextarea,
  VTextField,
} from 'vuetify/components';
import { vi } from 'vuetify/locale';
import { communesOf, isoDay, loadLists, SEXES, showState, toOptions } from './common.js';

const DateField = {
  props: ['label', 'modelValue'],
  emits: ['update:modelValue'],
  setup(props, { emit }) {
    const open = ref(false);
    const shown = computed(() => isoDay(props.modelValue).split('-').reverse().join('/'));
    const take = (date) => {
      emit('update:modelValue', date);
      open.value = false;
    };
    return { open, shown, take };
  },
  template: `<v-menu v-model="open" :close-on-content-click="false"><template #activator="{ props: menu }">
    <v-text-field v-bind="menu" :label="label" :model-value="shown" readonly/></template>
    <v-date-picker :model-value="modelValue" @update:model-value="take"/></v-menu>`,
};

const TEMPLATE = `<v-app><v-main><v-form style="max-width:760px;margin:auto;padding:16px">
<h1>Tờ khai đăng ký nuôi trồng thủy sản</h1>
<h2>Chủ cơ sở nuôi</h2>
<v-text-field v-model="form.hoTen" label="Họ và tên chủ cơ sở nuôi"/>
<v-text-field v-model="form.soDinhDanh" label="Số CCCD/Số định danh cá nhân" counter="12"/>
<date-field v-model="form.ngaySinh" label="Ngày tháng năm sinh"/>
<v-radio-group v-model="form.gioiTinh" label="Giới tính" inline><v-radio v-for="s in SEXES" :key="s.code" :label="s.name" :value="s.code"/></v-radio-group>
<v-autocomplete v-model="form.danToc" label="Dân tộc" :items="lists.ethnicGroups" item-title="label" item-value="value"/>
<v-select v-model="form.quocTich" label="Quốc tịch" :items="lists.countries" item-title="label" item-value="value"/>
<v-select v-model="form.tinh" label="Tỉnh/thành phố (nơi thường trú)" :items="lists.provinces" item-title="label" item-value="value" @update:model-value="takeProvince"/>
<v-autocomplete v-model="form.xa" label="Xã/phường/đặc khu (nơi thường trú)" :items="communes" :loading="loading" item-title="label" item-value="value"/>
<v-text-field v-model="form.diaChi" label="Số nhà, đường, ấp (nơi thường trú)"/>
<v-text-field v-model="form.dienThoai" label="Điện thoại"/>
<v-text-field v-model="form.email" label="Địa chỉ email"/>
<h2>Vợ hoặc chồng của chủ cơ sở</h2>
<v-text-field v-model="form.vcHoTen" label="Họ và tên vợ/chồng"/>
<v-text-field v-model="form.vcSoDinhDanh" label="Số định danh cá nhân vợ/chồng"/>
<h2>Thông tin khác</h2>
<v-text-field v-model="form.maSoThue" label="Mã số thuế doanh nghiệp"/>
<date-field v-model="form.ngayHen" label="Ngày hẹn trả kết quả"/>
<v-textarea v-model="form.ghiChu" label="Ghi chú" rows="2"/>
</v-form></v-main></v-app>`;

const form = reactive({
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: null,
  gioiTinh: '',
  danToc: null,
  quocTich: null,
  tinh: null,
  xa: null,
  diaChi: '',
  dienThoai: '',
  email: '',
  vcHoTen: '',
  vcSoDinhDanh: '',
  maSoThue: '',
  ngayHen: null,
  ghiChu: '',
});
watchEffect(() =>
  showState({ ...form, ngaySinh: isoDay(form.ngaySinh), ngayHen: isoDay(form.ngayHen) }),
);

loadLists().then((loaded) => {
  const lists = Object.fromEntries(
    Object.entries(loaded).map(([key, list]) => [key, toOptions(list)]),
  );
  const communes = ref([]);
  const loading = ref(false);
  const takeProvince = async (province) => {
    form.xa = null;
    loading.value = true;
    communes.value = toOptions(await communesOf(province));
    loading.value = false;
  };
  const components = {
    VApp,
    VAutocomplete,
    VDatePicker,
    VForm,
    VMain,
    VMenu,
    VRadio,
    VRadioGroup,
    VSelect,
    VTextarea,
    VTextField,
  };
  const setup = () => ({ form, lists, communes, loading, takeProvince, SEXES });
  createApp({ setup, template: TEMPLATE, components: { DateField } })
    .use(createVuetify({ components, locale: { locale: 'vi', messages: { vi } } }))
    .mount('#root');
});
