import { useWords } from './words';

export function Title() {
  const words = useWords();
  return (
    <div className="title">
      <svg className="title-mark" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="2" y="2" width="20" height="20" rx="6" />
        <circle cx="8" cy="8" r="2" />
        <circle cx="16" cy="8" r="2" />
        <circle cx="8" cy="16" r="2" />
        <circle cx="16" cy="16" r="2" />
      </svg>
      <div>
        <h1>{words.title}</h1>
        <p>{words.subtitle}</p>
      </div>
    </div>
  );
}
