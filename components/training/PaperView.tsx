import type { PaperLine } from '../../lib/training/paper';
import { DATUM_WORDS } from '../wording/datum';

/** What a citizen's papers say, to be typed by hand. */
export function PaperView({ facts }: { readonly facts: readonly PaperLine[] }) {
  return (
    <section class="panel paper-view" aria-labelledby="paper-title" data-paper>
      <h2 id="paper-title">Giấy tờ công dân đưa ra</h2>
      <dl>
        {facts.map(({ key, text }) => (
          <div key={key}>
            <dt>{DATUM_WORDS[key]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
