/** The plugins look for jQuery on the window. */
import jquery from 'jquery';

Object.assign(window, { $: jquery, jQuery: jquery });

export { jquery };
