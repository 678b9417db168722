import { FieldElement, make } from './field-element.js';

/** How late the communes come after their province, as on the real portals (milliseconds). */
const COMMUNE_DELAY_MS = 300;
const HOME_COUNTRY = 'VN';

/** Asked for once per page; every place needs the same list. */
const provinces = fetchList('/api/provinces');

/**
 * `<x-select-area name=X>`: country, province, commune and the rest of a place. The selects have neither
 * name nor id: only the text beside each says what it asks. `countries` is set before it enters the document.
 */
class XSelectArea extends FieldElement {
  countries = [];
  #place = { country: HOME_COUNTRY, province: '', commune: '', detail: '' };

  build() {
    this.country = make('select', {}, ...this.countries.map(option));
    this.country.value = HOME_COUNTRY;
    this.province = make('select', {}, prompt('-- Chọn tỉnh/thành phố --'));
    this.commune = make('select', { disabled: true }, prompt('-- Chọn phường/xã/đặc khu --'));
    const detail = make('input', { type: 'text', className: 'input-field' });
    this.append(
      this.buildLabel(),
      make(
        'div',
        { className: 'area-grid' },
        item('Quốc gia', this.country),
        item('Tỉnh/Thành phố', this.province),
        item('Phường/Xã/Đặc khu', this.commune),
        item('Số nhà, đường, ấp/khu phố', detail),
      ),
    );
    this.country.addEventListener('change', () => this.#takeCountry());
    this.province.addEventListener('change', () => this.#takeProvince());
    this.commune.addEventListener('change', () => this.#set({ commune: this.commune.value }));
    detail.addEventListener('input', () => this.#set({ detail: detail.value }));
    provinces.then((list) => this.province.append(...list.map(option)));
  }

  get model() {
    return { ...this.#place };
  }

  get shown() {
    const { country, province, commune, detail } = this.#place;
    const abroad = country === HOME_COUNTRY ? '' : nameOf(this.country, country);
    const parts = [detail, nameOf(this.commune, commune), nameOf(this.province, province), abroad];
    return parts.filter((part) => part !== '').join(', ');
  }

  #set(change) {
    Object.assign(this.#place, change);
    this.keep(this.#place);
  }

  #takeCountry() {
    const home = this.country.value === HOME_COUNTRY;
    this.province.disabled = !home;
    this.province.value = '';
    this.#emptyCommunes('-- Chọn phường/xã/đặc khu --');
    this.#set({ country: this.country.value, province: '', commune: '' });
  }

  async #takeProvince() {
    const province = this.province.value;
    this.#set({ province, commune: '' });
    if (province === '') return this.#emptyCommunes('-- Chọn phường/xã/đặc khu --');
    this.#emptyCommunes('Đang tải…');
    const query = new URLSearchParams({ province, delay: String(COMMUNE_DELAY_MS) });
    const communes = await fetchList(`/api/communes?${query}`);
    // Another province may have been chosen while this answer was on its way.
    if (this.#place.province !== province) return;
    this.commune.replaceChildren(prompt('-- Chọn phường/xã/đặc khu --'), ...communes.map(option));
    this.commune.disabled = false;
  }

  #emptyCommunes(text) {
    this.commune.replaceChildren(prompt(text));
    this.commune.disabled = true;
  }
}

async function fetchList(path) {
  const response = await fetch(path);
  return response.ok ? response.json() : [];
}

function item(text, control) {
  return make('div', { className: 'area-item' }, text, control);
}

function prompt(text) {
  return make('option', { value: '' }, text);
}

function option({ code, name }) {
  return make('option', { value: code }, name);
}

function nameOf(select, code) {
  if (code === '') return '';
  return [...select.options].find(({ value }) => value === code)?.text ?? '';
}

customElements.define('x-select-area', XSelectArea);
