import { useMemo, useState } from 'preact/hooks';
import type { FormLists, ListItem } from '../../lib/training/lists';
import type { ListName, Question, Section, Step } from '../../lib/training/question';

interface Props {
  readonly step: Step;
  readonly code: string | undefined;
  readonly lists: FormLists;
}

/** One form as a procedure system would show it. It keeps its own values; nothing outside reads them but by the page. */
export function PracticeForm({ step, code, lists }: Props) {
  return (
    <form class="practice-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
      <header>
        {code !== undefined && <p class="small soft">Mã thủ tục {code}</p>}
        <h1>{step.title}</h1>
      </header>
      {step.sections.map((section) => (
        <PracticeSection key={section.title} section={section} lists={lists} />
      ))}
      {step.papers && (
        <section>
          <h2>Thành phần hồ sơ</h2>
          <ul>
            {step.papers.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </section>
      )}
    </form>
  );
}

function PracticeSection({
  section,
  lists,
}: {
  readonly section: Section;
  readonly lists: FormLists;
}) {
  if (section.rows !== undefined) return <PracticeTable section={section} rows={section.rows} />;
  return (
    <fieldset>
      <legend>{section.title}</legend>
      <div class="practice-grid">
        {section.questions.map((question) => (
          <PracticeField key={question.name} question={question} lists={lists} />
        ))}
      </div>
    </fieldset>
  );
}

function PracticeTable({ section, rows }: { readonly section: Section; readonly rows: number }) {
  return (
    <section>
      <h2>{section.title}</h2>
      <table class="practice-table">
        <thead>
          <tr>
            <th>STT</th>
            {section.questions.map(({ name, label }) => (
              <th key={name}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: rows }, (_, index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              {section.questions.map(({ name }) => (
                <td key={name}>
                  <input name={`${name}_${index + 1}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FieldProps {
  readonly question: Question;
  readonly lists: FormLists;
}

function PracticeField({ question, lists }: FieldProps) {
  const { name, label, control } = question;
  if (control === 'address') return <AddressField question={question} lists={lists} />;
  if (control === 'tick')
    return (
      <label class="practice-tick">
        <input type="checkbox" name={name} /> <span>{label}</span>
      </label>
    );
  if (typeof control === 'object' && 'radio' in control)
    return (
      <div class="practice-field" role="radiogroup" aria-label={label}>
        <span class="practice-label">{label}</span>
        <div class="practice-radios">
          {itemsOf(control.radio, lists).map(({ value, text }) => (
            <label key={value}>
              <input type="radio" name={name} value={value} /> {text}
            </label>
          ))}
        </div>
      </div>
    );
  return (
    <div class="practice-field">
      <label for={name}>{label}</label>
      {typeof control === 'object' ? (
        <select id={name} name={name}>
          <option value="">-- Chọn --</option>
          {itemsOf(control.select, lists).map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      ) : control === 'lines' ? (
        <textarea id={name} name={name} rows={2} />
      ) : control === 'date' ? (
        <input id={name} name={name} type="date" />
      ) : (
        <input id={name} name={name} />
      )}
    </div>
  );
}

function AddressField({ question, lists }: FieldProps) {
  const { name, label } = question;
  const [province, setProvince] = useState('');
  const communes = useMemo(() => lists.communesOf(province), [lists, province]);
  return (
    <fieldset class="practice-address">
      <legend>{label}</legend>
      <div class="practice-field">
        <label for={`${name}_tinh`}>Tỉnh/Thành phố</label>
        <select
          id={`${name}_tinh`}
          name={`${name}_tinh`}
          value={province}
          onChange={(event) => setProvince(event.currentTarget.value)}
        >
          <option value="">-- Chọn tỉnh/thành phố --</option>
          {lists.provinces.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <div class="practice-field">
        <label for={`${name}_xa`}>Xã/Phường/Đặc khu</label>
        <select id={`${name}_xa`} name={`${name}_xa`} disabled={province === ''}>
          <option value="">-- Chọn xã/phường --</option>
          {communes.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <div class="practice-field">
        <label for={`${name}_chitiet`}>Số nhà, đường, thôn/ấp</label>
        <input id={`${name}_chitiet`} name={`${name}_chitiet`} />
      </div>
    </fieldset>
  );
}

function itemsOf(list: ListName | readonly string[], lists: FormLists): readonly ListItem[] {
  return typeof list === 'string' ? lists.list(list) : list.map((text) => ({ value: text, text }));
}
