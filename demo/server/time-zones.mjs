/** The two time zones a date can be shown in here, as Form.io's calendar asks for them (moment-timezone, packed). */
export const TIME_ZONES = {
  version: '2026a',
  zones: ['Asia/Ho_Chi_Minh|+07|-70|0||', 'Etc/UTC|UTC|0|0|'],
  links: ['Etc/UTC|UTC', 'Asia/Ho_Chi_Minh|Asia/Saigon'],
};
