/** Running text that says something about the form or its answers, and stands over no part of it. */

/** The caption of a switch that copies, or a remark on how to answer: no title. */
const CAPTION =
  /^\W*(?:l[àa] ng[ưu][ờo]i|gi[ốo]ng|nh[ưu] tr[êe]n|c[ùu]ng v[ớo]i|tr[ùu]ng|t[ưu][ơo]ng t[ựu]|same as|copy|vi[ếe]t|ghi r[õo]|ghi ch[ữu]|ghi đ[ầa]y|h[ưu][ớo]ng d[ẫa]n|xem|tải|l[ưu]u [ýy]|ch[úu] [ýy]|nh[ậa]p|v[íi] d[ụu]|vd|n[ếe]u|tr[ưu][ờo]ng h[ợo]p)(?=\W|$)/iu;
/** Words of remarks, prompts and messages, which no title has. */
const MESSAGE =
  /(?:^|\s)(?:s[ẽe]|b[ắa]t bu[ộo]c|vui l[òo]ng|b[ấa]m|nh[ấa]n|click|nh[ấa]p|ch[ưu]a c[óo]|kh[ôo]ng [đd][ưu][ợo]c|t[ốo]i [đd]a|t[ốo]i thi[ểe]u|[đd][ịi]nh d[ạa]ng|[đd]ang t[ảa]i|[đd]ang x[ửu] l[ýy]|jpe?g|png|pdf|mb)(?=$|[\s,.;:!)])|[.…!?]\s*$/iu;

export const isCaption = (text: string): boolean => CAPTION.test(text.normalize('NFC'));

export const isMessage = (text: string): boolean => MESSAGE.test(text.normalize('NFC'));

/** The plainest of these, in few bytes for the script that is injected. */
const PLAINEST =
  /^\W*(?:lưu ý|chú ý|nếu|hướng dẫn|xem|vui lòng|tối đa|định dạng|chưa có|đang tải)|bắt buộc|[.…]$/iu;

/** Such a text ends no title before it; what it says in brackets does not count. */
export function endsNothing(text: string): boolean {
  const words = text.replace(/\(.*\)/, '').trim();
  return !words.endsWith(':') && PLAINEST.test(words);
}
