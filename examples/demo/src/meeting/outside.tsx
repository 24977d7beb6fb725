import { useTexts } from './texts';

interface OutsideProps {
  readonly why: 'failed' | 'joining' | 'outside' | 'removed';
  readonly onEnter: () => void;
}

/** Before somebody has entered, and after they have left. */
export function Outside({ why, onEnter }: OutsideProps) {
  const texts = useTexts();
  if (why === 'joining') {
    return (
      <div className="outside" data-joining="">
        <div className="skeleton" aria-hidden="true" />
        <p role="status">{texts.joining}</p>
      </div>
    );
  }
  return (
    <div className="outside">
      <p role="status">{texts[why]}</p>
      <button type="button" className="text-button" onClick={onEnter}>
        {texts.enter}
      </button>
    </div>
  );
}
