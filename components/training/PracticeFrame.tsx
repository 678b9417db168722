import { createPortal } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { FormLists } from '../../lib/training/lists';
import type { Step } from '../../lib/training/question';
import { PracticeForm } from './PracticeForm';

interface Props {
  readonly step: Step;
  readonly code: string | undefined;
  readonly lists: FormLists;
  /** The form's own document, as soon as it stands; null when it is gone. */
  readonly onDocument: (root: Document | null) => void;
}

/**
 * The form in a document of its own, as a procedure system would be: what fills it reaches it as any page, and
 * nothing of this page is taken for one of its fields.
 */
export function PracticeFrame({ step, code, lists, onDocument }: Props) {
  const [body, setBody] = useState<HTMLElement | null>(null);
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
