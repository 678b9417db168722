/** Quasar: a labelled input of one pixel inside each select, radios that are divs, masked boxes. */
import 'quasar/dist/quasar.css';
import { QForm, QInput, QOptionGroup, QSelect, Quasar } from 'quasar';
import { createApp, reactive, ref, watchEffect } from 'vue/dist/vue.esm-bundler.js';
import { communesOf, fold, loadLists, SEXES, showState, toOptions } from './common.js';

const TEMPLATE = `<q-form class="q-pa-md">
  <h4>Tờ khai cấp bản sao trích lục hộ tịch</h4>
  <div class="text-h6">Người yêu cầu</div>
  <q-input v-model="form.hoTen" label="Họ, chữ đệm, tên *"/>
  <q-input v-model="form.soDinhDanh" label="Số CCCD" mask="############" filled/>
  <q-input v-model="form.ngaySinh" label="Ngày sinh" mask="##/##/####" outlined/>
  <div>Giới tính <q-option-group v-model="form.gioiTinh" :options="sexes" inline/></div>
  <q-select v-model="form.danToc" :options="lists.ethnicGroups" emit-value map-options label="Dân tộc"/>
  <q-select v-model="form.quocTich" :options="countries" emit-value map-options use-input input-debounce="150" label="Quốc tịch" @filter="filter"/>
  <q-select v-model="form.tinh" :options="lists.provinces" emit-value map-options label="Tỉnh/Thành phố (nơi thường trú)" @update:model-value="takeProvince"/>
  <q-select v-model="form.xa" :options="communes" :disable="communes.length === 0" emit-value map-options label="Xã/Phường (nơi thường trú)"/>
  <q-input v-model="form.diaChi" label="Địa chỉ chi tiết (nơi thường trú)" type="textarea" autogrow/>
  <q-input v-model="form.dienThoai" label="Số điện thoại" mask="#### ### ###" unmasked-value/>
  <q-input v-model="form.email" label="Email" debounce="500"/>
  <div class="text-h6">Thông tin cha</div>
  <q-input v-model="form.chaHoTen" label="Họ tên cha"/>
  <q-input v-model="form.chaSoDinhDanh" label="Số CCCD của cha"/>
  <div class="text-h6">Dành cho công chức</div>
  <q-input v-model="form.canBo" label="Công chức tiếp nhận"/>
  <q-input v-model="form.ngayHen" label="Ngày hẹn trả" mask="##/##/####"/>
</q-form>`;

const form = reactive({
  hoTen: '',
  soDinhDanh: '',
  ngaySinh: '',
  gioiTinh: '',
  danToc: null,
  quocTich: null,
  tinh: null,
  xa: null,
  diaChi: '',
  dienThoai: '',
  email: '',
  chaHoTen: '',
  chaSoDinhDanh: '',
  canBo: '',
  ngayHen: '',
});
const isoOf = (day) => day.split('/').reverse().join('-');
watchEffect(() => showState({ ...form, ngaySinh: isoOf(form.ngaySinh) }));

loadLists().then((loaded) => {
  const lists = Object.fromEntries(
    Object.entries(loaded).map(([key, list]) => [key, toOptions(list)]),
  );
  const communes = ref([]);
  const countries = ref([]);
  const takeProvince = async (province) => {
    form.xa = null;
    communes.value = [];
    communes.value = toOptions(await communesOf(province));
  };
  const filter = (typed, update) =>
    update(() => {
      countries.value = lists.countries.filter(({ label }) => fold(label).includes(fold(typed)));
    });
  const setup = () => ({
    form,
    lists,
    communes,
    countries,
    takeProvince,
    filter,
    sexes: toOptions(SEXES),
  });
  createApp({ setup, template: TEMPLATE })
    .use(Quasar, { components: { QForm, QInput, QOptionGroup, QSelect } })
    .mount('#root');
});
