/** antd 6 and React for pages that are plain modules. */
export { default as ConfigProvider } from 'antd/es/config-provider';
export { default as DatePicker } from 'antd/es/date-picker';
export { default as Form } from 'antd/es/form';
export { default as Input } from 'antd/es/input';
export { default as InputNumber } from 'antd/es/input-number';
export { default as viVN } from 'antd/es/locale/vi_VN';
export { default as Radio } from 'antd/es/radio';
export { default as Select } from 'antd/es/select';

import dayjs from 'dayjs';
import 'dayjs/locale/vi';

export { createElement, Fragment, useEffect, useState } from 'react';
export { createRoot } from 'react-dom/client';
export { dayjs };
