import type { TrainingCard } from '../../lib/registry/training-cards';
import { QrCode } from './QrCode';

/** Cards to print and cut on A4, two beside each other, 85.6 × 54 mm as a real card. */
export function CardSheet({ cards }: { readonly cards: readonly TrainingCard[] }) {
  return (
    <div class="card-sheet">
      {cards.map((card) => (
        <article key={card.idNumber} class="paper-card">
          <p class="paper-card-head">THẺ TẬP HUẤN – NGƯỜI KHÔNG CÓ THẬT</p>
          <div class="paper-card-body">
            <QrCode text={card.scanText} />
            <dl>
              <dt>Số</dt>
              <dd>{card.idNumber}</dd>
              <dt>Họ và tên</dt>
              <dd>{card.fullName.toLocaleUpperCase('vi')}</dd>
              <dt>Ngày sinh</dt>
              <dd>{card.birthText}</dd>
              <dt>Giới tính</dt>
              <dd>{card.sex === 'male' ? 'Nam' : 'Nữ'}</dd>
              <dt>Nơi thường trú</dt>
              <dd>{card.address}</dd>
            </dl>
          </div>
        </article>
      ))}
    </div>
  );
}
