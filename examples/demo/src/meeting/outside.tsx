import { useTexts } from './texts';

interface OutsideProps {
  readonly failed: boolean;
  readonly onEnter: () => void;
}

/** Before one has entered, and after one has left. */
export function Outside({ failed, onEnter }: OutsideProps) {
  const texts = useTexts();
  return (
    <div className="outside">
      <p role="status">{failed ? texts.failed : texts.outside}</p>
      <button type="button" className="text-button" onClick={onEnter}>
        {texts.enter}
      </button>
    </div>
  );
}
