import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly revision: number;
  readonly willFill: number;
  readonly openOffers: number;
  readonly onConfirm: (revision: number, trusted: boolean) => void;
}

const ARMING_MS = 500;

/**
 * The one confirm: a trusted press or key on this button, 500 ms after what it confirms came into view.
 * A double click's second press is not a confirm either.
 */
export function ConfirmBar({ revision, willFill, openOffers, onConfirm }: Props) {
  const [armed, setArmed] = useState(-1);
  const button = useRef<HTMLButtonElement>(null);
  const ready = armed === revision && willFill > 0;
  useEffect(() => {
    const arm = () => setTimeout(() => setArmed(revision), ARMING_MS);
    let timer = arm();
    const again = () => {
      clearTimeout(timer);
      setArmed(-1);
      timer = arm();
    };
    window.addEventListener('focus', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('focus', again);
    };
  }, [revision]);
  return (
    <div class="confirm-bar">
      <p class="small">
        Sẽ điền <strong>{willFill}</strong> trường
        {openOffers > 0 && (
          <>
            {' '}
            · <strong>{openOffers}</strong> trường cần chọn
          </>
        )}
      </p>
      <button
        ref={button}
        type="button"
        class="button button-primary button-wide"
        aria-disabled={!ready}
        data-confirm
        data-armed={ready}
        onClick={(event) => {
          if (ready && event.detail < 2) onConfirm(revision, event.isTrusted);
        }}
      >
        Xác nhận điền <kbd>Enter</kbd>
      </button>
    </div>
  );
}
