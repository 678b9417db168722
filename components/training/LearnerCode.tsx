import { useState } from 'preact/hooks';
import { resultOf, writeResult } from '../../lib/training/result';
import type { Run } from '../../lib/training/run';
import { QrCode } from './QrCode';
import { secondsWords } from './RunBoard';

interface Props {
  readonly procedure: string;
  readonly manual: Run;
  readonly once: Run;
}

/** Both runs are done: what was saved, and a code for the trainer's page to scan. */
export function LearnerCode({ procedure, manual, once }: Props) {
  const [group, setGroup] = useState('');
  const [learner, setLearner] = useState('');
  const ready = group.trim() !== '' && learner.trim() !== '';
  const result = resultOf({ group, learner }, procedure, manual, once);
  return (
    <section class="panel learner-code" aria-labelledby="code-title" data-learner-code>
      <div class="stack-tight">
        <h2 id="code-title">Đã xong cả hai cách khai</h2>
        <p>
          Thủ công: <strong>{manual.fields}</strong> trường, {manual.actions} lần gõ, bấm,{' '}
          {secondsWords(manual.ms)} giây. Khai một lần: <strong>{once.fields}</strong> trường,{' '}
          {once.actions} lần gõ, bấm, {secondsWords(once.ms)} giây.
        </p>
        <label class="field-label" for="learner-group">
          Lớp
        </label>
        <input
          id="learner-group"
          class="input"
          maxLength={30}
          value={group}
          onInput={(event) => setGroup(event.currentTarget.value)}
        />
        <label class="field-label" for="learner-name">
          Số máy hoặc tên học viên
        </label>
        <input
          id="learner-name"
          class="input"
          maxLength={30}
          value={learner}
          onInput={(event) => setLearner(event.currentTarget.value)}
        />
      </div>
      {ready ? (
        <div class="learner-qr" data-result-text={writeResult(result)}>
          <QrCode text={writeResult(result)} label="Mã kết quả của học viên" />
          <p class="small">Giảng viên quét mã này ở trang Kết quả lớp.</p>
        </div>
      ) : (
        <p class="small soft">Nhập lớp và số máy để có mã kết quả.</p>
      )}
    </section>
  );
}
