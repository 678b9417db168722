import type { Run } from '../../lib/training/run';

interface Props {
  readonly manual: Run | null;
  readonly once: Run | null;
  readonly running: Run;
}

const WORDS = { manual: 'Kê khai thủ công', once: 'Khai một lần' } as const;

/** Both ways of working side by side, live. */
export function RunBoard({ manual, once, running }: Props) {
  const runs = [
    running.mode === 'manual' ? running : manual,
    running.mode === 'once' ? running : once,
  ];
  return (
    <table class="run-board" data-run-board>
      <caption class="visually-hidden">So sánh hai cách khai trên cùng tờ khai</caption>
      <thead>
        <tr>
          <th scope="col">Cách khai</th>
          <th scope="col">Trường có nội dung</th>
          <th scope="col">Lần gõ, bấm</th>
          <th scope="col">Giây</th>
        </tr>
      </thead>
      <tbody>
        {(['manual', 'once'] as const).map((mode, index) => {
          const run = runs[index];
          return (
            <tr key={mode} data-run={mode} data-live={running.mode === mode}>
              <th scope="row">{WORDS[mode]}</th>
              <td>{run ? run.fields : '–'}</td>
              <td>{run ? run.actions : '–'}</td>
              <td>{run ? secondsWords(run.ms) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

export function secondsWords(ms: number): string {
  return (ms / 1000).toLocaleString('vi-VN', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
