import { useRef, useState } from 'preact/hooks';
import { PROCEDURES } from '../../lib/training/procedures';
import { type LearnerResult, parseResult, sumResults } from '../../lib/training/result';

interface Props {
  readonly results: readonly LearnerResult[];
  readonly onAdd: (result: LearnerResult) => void;
  readonly onReset: () => void;
  readonly onPrint: () => void;
}

/** The trainer's page: scans the learners' results and sums them up. */
export function ResultsBoard({ results, onAdd, onReset, onPrint }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const [asking, setAsking] = useState(false);
  const take = () => {
    const text = box.current?.value ?? '';
    if (box.current) box.current.value = '';
    if (text === '') return;
    const read = parseResult(text);
    setProblem(
      read.outcome === 'result'
        ? ''
        : 'Mã vừa quét không phải kết quả của học viên. Quét mã QR ở cuối bài thực hành của học viên.',
    );
    if (read.outcome === 'result') onAdd(read.result);
  };
  return (
    <section class="stack" aria-labelledby="results-title">
      <h2 id="results-title">Tổng hợp kết quả lớp</h2>
      <form
        class="stack-tight no-print"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <label class="field-label" for="result-scan">
          Quét mã kết quả của học viên
        </label>
        <input
          id="result-scan"
          ref={box}
          class="input input-large"
          autocomplete="off"
          maxLength={400}
        />
        {problem !== '' && (
          <p class="banner banner-warn" role="alert">
            {problem}
          </p>
        )}
      </form>
      {results.length === 0 ? (
        <p>Chưa có kết quả nào. Học viên làm xong cả hai cách khai sẽ có mã QR để quét vào đây.</p>
      ) : (
        <ResultTable results={results} />
      )}
      <div class="row no-print">
        <button
          type="button"
          class="button button-secondary"
          aria-disabled={results.length === 0}
          onClick={() => results.length > 0 && onPrint()}
        >
          In phiếu kết quả
        </button>
        {asking ? (
          <>
            <span>Xóa {results.length} kết quả và bắt đầu lớp mới?</span>
            <button
              type="button"
              class="button button-primary"
              data-reset-confirm
              onClick={() => {
                setAsking(false);
                onReset();
              }}
            >
              Xóa
            </button>
            <button type="button" class="button button-quiet" onClick={() => setAsking(false)}>
              Giữ lại
            </button>
          </>
        ) : (
          <button
            type="button"
            class="button button-quiet"
            data-reset
            onClick={() => setAsking(true)}
          >
            Lớp mới
          </button>
        )}
      </div>
    </section>
  );
}

function ResultTable({ results }: { readonly results: readonly LearnerResult[] }) {
  const sum = sumResults(results);
  return (
    <table class="result-table" data-results>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            Học viên
          </th>
          <th scope="col" rowSpan={2}>
            Tờ khai
          </th>
          <th scope="colgroup" colSpan={3}>
            Thủ công
          </th>
          <th scope="colgroup" colSpan={3}>
            Khai một lần
          </th>
        </tr>
        <tr>
          {['Trường', 'Lần gõ', 'Giây', 'Trường', 'Lần gõ', 'Giây'].map((word, index) => (
            <th key={`${word}${index < 3}`} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {results.map(({ group, learner, procedure, manual, once }) => (
          <tr key={`${group}|${learner}|${procedure}`}>
            <th scope="row">
              {learner} <span class="small soft">{group}</span>
            </th>
            <td>{PROCEDURES.find(({ id }) => id === procedure)?.title}</td>
            <Numbers run={manual} />
            <Numbers run={once} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr data-sum>
          <th scope="row">Cả lớp: {sum.learners} học viên</th>
          <td>{sum.runs} bài</td>
          <Numbers run={sum.manual} />
          <Numbers run={sum.once} />
        </tr>
      </tfoot>
    </table>
  );
}

function Numbers({ run: { fields, actions, seconds } }: { readonly run: LearnerResult['once'] }) {
  return (
    <>
      <td>{fields}</td>
      <td>{actions}</td>
      <td>{seconds}</td>
    </>
  );
}
