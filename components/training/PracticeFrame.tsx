import { createPortal } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { FormLists } from '../../lib/training/lists';
import type { Step } from '../../lib/training/question';
import { PracticeForm } from './PracticeForm';

interface Props {
  readonly step: Step;
  readonly code: string | undefined;
  readonly lists: FormLists;
  /** Large type for a projector. */
  readonly presenting: boolean;
  /** Told the form's own document as soon as it stands. */
  readonly onDocument: (root: Document) => void;
}

/**
 * The form in an iframe, which stands for the procedure system: the counter reads and fills that document alone,
 * so that no control of the training page around it is ever taken for a question of the form.
 */
export function PracticeFrame({ step, code, lists, presenting, onDocument }: Props) {
  const [body, setBody] = useState<HTMLElement | null>(null);
  useEffect(() => {
    body?.ownerDocument.documentElement.toggleAttribute('data-presenting', presenting);
  }, [body, presenting]);
  return (
    <>
      <iframe
        class="practice-frame"
        title={step.title}
        onLoad={(event) => {
          const root = event.currentTarget.contentDocument;
          if (!root) return;
          root.documentElement.lang = 'vi';
          root.title = step.title;
          root.head.replaceChildren(...styleLinks(root));
          setBody(root.body);
          onDocument(root);
        }}
      />
      {body && createPortal(<PracticeForm step={step} code={code} lists={lists} />, body)}
    </>
  );
}

function styleLinks(root: Document): readonly HTMLElement[] {
  return [...document.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => root.importNode(link, true) as HTMLElement,
  );
}
