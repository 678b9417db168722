import { type PersonRef, personId } from '../../lib/citizen/person';
import type { IdentityView } from '../../lib/counter/identity-view';
import type { IdentityDecision } from '../../lib/journal/codes';
import { personWords } from '../wording/person';
import { IdentityCheck } from './IdentityCheck';

export interface SuggestionView {
  readonly ref: PersonRef;
  readonly fields: number;
  readonly taken: boolean;
}

interface Props {
  readonly identity: IdentityView;
  readonly suggestions: readonly SuggestionView[];
  readonly onPlace: (roles: readonly PersonRef[]) => void;
  readonly onRemove: () => void;
  readonly onDecide: (decision: IdentityDecision) => void;
}

/** "Who is this in the form?", asked for every scan with the best guess first and focused. */
export function AskPerson({ identity, suggestions, onPlace, onRemove, onDecide }: Props) {
  const undecided = identity.agreement === 'differs' && identity.decision === null;
  return (
    <section class="panel stack" aria-labelledby="ask-title" data-ask>
      {undecided && (
        <h2 id="ask-title" tabindex={-1} data-undecided>
          Đối chiếu trước khi tiếp tục
        </h2>
      )}
      <IdentityCheck identity={identity} onDecide={onDecide} />
      {!undecided && <h2 id="ask-title">Người này là ai trong tờ khai?</h2>}
      {undecided ? null : suggestions.length === 0 ? (
        <p>Tờ khai không hỏi thông tin của ai mà cơ sở dữ liệu có. Chưa có gì để điền.</p>
      ) : (
        <div class="chips">
          {suggestions.map((suggestion, index) => (
            <button
              key={personId(suggestion.ref)}
              type="button"
              class={index === 0 ? 'chip chip-suggested' : 'chip'}
              data-person={personId(suggestion.ref)}
              onClick={() => onPlace([suggestion.ref])}
            >
              {personWords(suggestion.ref)}
              <span class="soft small">
                {suggestion.taken ? 'đã có người' : `${suggestion.fields} trường`}
              </span>
            </button>
          ))}
        </div>
      )}
      <div>
        <button type="button" class="button button-quiet button-small" onClick={onRemove}>
          Bỏ người này
        </button>
      </div>
    </section>
  );
}
