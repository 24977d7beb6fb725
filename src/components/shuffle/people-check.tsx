import { useEffect, useRef } from 'react';

interface PeopleCheckProps {
  label: string;
  /** How many there are, and how many of them take part. */
  total: number;
  checked: number;
  onCheckedChange: (checked: boolean) => void;
}

/** A checkbox for a group of people, of whom some may be chosen. */
export function PeopleCheck({ label, total, checked, onCheckedChange }: PeopleCheckProps) {
  const box = useRef<HTMLInputElement>(null);
  const all = checked === total;
  useEffect(() => {
    if (box.current) box.current.indeterminate = checked > 0 && !all;
  }, [checked, all]);
  return (
    <label className="rbk-check">
      <input ref={box} type="checkbox" checked={all} onChange={() => onCheckedChange(!all)} />
      <span className="rbk-footer-start">{label}</span>
      <span className="rbk-number-of">{checked === total ? total : `${checked}/${total}`}</span>
    </label>
  );
}
