/** The Form.io renderer with the calendar it would otherwise fetch from a distant server. */
import '@formio/js/dist/formio.form.min.css';
import * as dist from '@formio/js/dist/formio.form.min.js';
import flatpickr from 'flatpickr';
import { Vietnamese } from 'flatpickr/dist/l10n/vn.js';
import 'flatpickr/dist/flatpickr.css';

flatpickr.localize(Vietnamese);
window.flatpickr = flatpickr;

export const { Formio } = dist;
