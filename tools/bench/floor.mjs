/**
 * The floor that reading and understanding are measured against: one pass over the labels, one over the
 * controls, a hash look-up of the folded label, the legend as person. It knows nothing else, and runs inside
 * the page (the function is sent there as text).
 */
export function floor() {
  const started = performance.now();
  const fold = (text) =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .replace(/đ/g, 'd')
      .trim();
  const words = new Map([
    ['ho, chu dem, ten', 'fullName'],
    ['so dinh danh ca nhan', 'idNumber'],
    ['ngay, thang, nam sinh', 'birthDate'],
    ['gioi tinh', 'sex'],
    ['dan toc', 'ethnicity'],
    ['ton giao', 'religion'],
    ['quoc tich', 'nationality'],
    ['que quan', 'homeTown'],
    ['noi thuong tru', 'permanentAddress'],
    ['noi tam tru', 'temporaryAddress'],
    ['noi o hien tai', 'currentAddress'],
    ['ngay cap', 'idIssueDate'],
    ['noi cap', 'idIssuePlace'],
    ['so dien thoai', 'phone'],
    ['thu dien tu', 'email'],
    ['nghe nghiep', 'occupation'],
  ]);
  const labels = new Map();
  for (const label of document.getElementsByTagName('label'))
    labels.set(label.htmlFor, label.textContent);
  const legends = new Map();
  let found = 0;
  for (const control of document.querySelectorAll('input,select,textarea')) {
    const block = control.closest('fieldset');
    let person = legends.get(block);
    if (person === undefined) {
      person = fold(block?.firstElementChild?.textContent ?? '');
      legends.set(block, person);
    }
    if (words.has(fold(labels.get(control.id) ?? ''))) found += 1;
  }
  return { ms: performance.now() - started, found };
}
