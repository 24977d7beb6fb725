import { useTexts } from './texts';

interface OutsideProps {
  readonly why: 'failed' | 'outside' | 'removed';
  readonly onEnter: () => void;
}

/** Before one has entered, and after one has left. */
export function Outside({ why, onEnter }: OutsideProps) {
  const texts = useTexts();
  return (
    <div className="outside">
      <p role="status">{texts[why]}</p>
      <button type="button" className="text-button" onClick={onEnter}>
        {texts.enter}
      </button>
    </div>
  );
}
