import type { ReactNode } from 'react';

interface FormProps {
  onSubmit: () => void;
  children: ReactNode;
}

/** A form whose fields show their errors themselves, in place of the browser's messages. */
export function Form({ onSubmit, children }: FormProps) {
  return (
    <form
      className="rbk-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
