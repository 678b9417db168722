/** Record beside card: what the clerk compares with the person in front. */
export interface IdentityView {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: string;
  readonly number: string;
  /** '' where the scan had only a number. */
  readonly cardBirthDate: string;
  readonly agreement: 'agrees' | 'number-only' | 'differs';
  readonly training: boolean;
}

const AGREEMENT_WORDS: Readonly<Record<IdentityView['agreement'], string>> = {
  agrees: 'Thẻ và dữ liệu khớp; chưa xác thực người cầm thẻ.',
  'number-only': 'Tra cứu theo số; chưa đối chiếu với thẻ.',
  differs: 'Thẻ và dữ liệu khác nhau; kiểm tra lại trước khi điền.',
};

export function IdentityCheck({ identity }: { readonly identity: IdentityView }) {
  const { agreement } = identity;
  return (
    <div class="identity">
      <p class="identity-name">{identity.name}</p>
      <p class="small">
        <span class="number">{identity.number}</span>
        <span class="soft"> · sinh </span>
        {identity.birthDate || 'không rõ'}
        <span class="soft"> · </span>
        {identity.sex || 'không rõ giới tính'}
      </p>
      <p class="row small">
        {identity.training && <span class="badge badge-training">TẬP HUẤN</span>}
        <span class={agreement === 'differs' ? 'badge badge-warn' : 'soft'}>
          {AGREEMENT_WORDS[agreement]}
        </span>
      </p>
    </div>
  );
}
