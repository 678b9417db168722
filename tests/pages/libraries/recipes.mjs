/** The packages of each page, at exact versions: what was measured stays what is measured. */
const REACT = { react: '19.3.1', 'react-dom': '19.3.1' };
const VUE = { vue: '3.5.45' };

const angular = (version, extra) => ({
  '@angular/common': version,
  '@angular/compiler': version,
  '@angular/core': version,
  '@angular/forms': version,
  '@angular/platform-browser': version,
  rxjs: '7.8.2',
  tslib: '2.8.1',
  'zone.js': '0.15.1',
  ...extra,
});

/**
 * Page name → what it takes to build it: `packages` for npm, `entry` in this folder, `into` where the
 * bundle goes (default: a folder of the page's name under tests/pages/built), `alias` what a package's name
 * stands for in the bundle.
 */
export const RECIPES = {
  formio: {
    packages: { '@formio/js': '5.6.0', flatpickr: '4.6.13', bootstrap: '5.3.9' },
    entry: 'vendor/formio.js',
    into: 'vendor',
    copies: { 'bootstrap/dist/css/bootstrap.min.css': 'formio/bootstrap.css' },
  },
  antd: {
    packages: { ...REACT, antd: '6.6.8', dayjs: '1.11.23' },
    entry: 'vendor/antd.js',
    into: 'vendor',
  },
  mui: {
    packages: {
      ...REACT,
      '@emotion/react': '11.14.0',
      '@emotion/styled': '11.14.1',
      '@mui/material': '9.5.0',
      '@mui/x-date-pickers': '9.17.0',
      dayjs: '1.11.23',
    },
    entry: 'mui.jsx',
  },
  'react-mix': {
    packages: {
      ...REACT,
      'react-datepicker': '9.1.0',
      'react-hook-form': '7.92.0',
      'react-imask': '7.6.1',
      'react-select': '5.10.2',
    },
    entry: 'react-mix.jsx',
  },
  'element-plus': { packages: { ...VUE, 'element-plus': '2.14.8' }, entry: 'element-plus.js' },
  vuetify: { packages: { ...VUE, vuetify: '3.13.5' }, entry: 'vuetify.js' },
  angular: {
    packages: angular('20.3.35', {
      '@angular/cdk': '20.2.14',
      '@angular/material': '20.2.14',
      '@ng-select/ng-select': '20.7.0',
      'ngx-mask': '20.0.3',
    }),
    entry: 'angular.js',
  },
  primeng: {
    packages: angular('19.2.25', {
      '@angular/animations': '19.2.25',
      '@angular/cdk': '19.2.19',
      '@primeng/themes': '19.1.4',
      primeng: '19.1.4',
    }),
    entry: 'primeng.js',
  },
  'jquery-bootstrap4': {
    packages: {
      bootstrap: '4.6.2',
      'bootstrap-datepicker': '1.10.1',
      inputmask: '5.0.10',
      jquery: '3.8.0',
      select2: '4.0.13',
    },
    entry: 'jquery-bootstrap4.js',
  },
  choices: {
    packages: { 'choices.js': '11.2.4', flatpickr: '4.6.13', 'tom-select': '2.6.2' },
    entry: 'choices.js',
  },
  shoelace: { packages: { '@shoelace-style/shoelace': '2.20.1' }, entry: 'shoelace.js' },
  'element-ui': {
    packages: { vue: '2.7.16', 'element-ui': '2.15.14' },
    entry: 'element-ui.js',
    alias: { vue: 'vue/dist/vue.esm.js' },
  },
  tdesign: { packages: { ...VUE, 'tdesign-vue-next': '1.20.8' }, entry: 'tdesign.js' },
  quasar: { packages: { ...VUE, quasar: '2.27.0' }, entry: 'quasar.js' },
  'react-aria': {
    packages: { ...REACT, 'react-aria-components': '1.22.1' },
    entry: 'react-aria.jsx',
  },
  'material-web': { packages: { '@material/web': '2.5.0' }, entry: 'material-web.js' },
  controlled: { packages: REACT, entry: 'controlled.jsx' },
  traps: { packages: {}, entry: 'traps.js' },
};
