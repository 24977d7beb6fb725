import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      {children}
    </svg>
  );
}

export function MicrophoneIcon() {
  return (
    <Icon>
      <rect x="9" y="3.5" width="6" height="11" rx="3" />
      <path d="M5.5 11.5a6.5 6.5 0 0 0 13 0M12 18v2.5" />
    </Icon>
  );
}

export function MicrophoneOffIcon() {
  return (
    <Icon>
      <path d="M9 9v2.5a3 3 0 0 0 4.8 2.4M15 11V6.5a3 3 0 0 0-5.6-1.5M5.5 11.5a6.5 6.5 0 0 0 10.3 5.3M18.5 11.5a6.5 6.5 0 0 1-.7 3M12 18v2.5M4 4l16 16" />
    </Icon>
  );
}

export function CameraIcon() {
  return (
    <Icon>
      <rect x="3" y="6.5" width="12" height="11" rx="2.5" />
      <path d="M15 11l5.5-3.5v9L15 13" />
    </Icon>
  );
}

export function CameraOffIcon() {
  return (
    <Icon>
      <path d="M9 6.5h3.5A2.5 2.5 0 0 1 15 9v2l5.5-3.5v9l-2-1.3M14.5 16.3a2.5 2.5 0 0 1-2 1.2h-7A2.5 2.5 0 0 1 3 15V9a2.5 2.5 0 0 1 2-2.45M4 4l16 16" />
    </Icon>
  );
}

export function LeaveIcon() {
  return (
    <Icon>
      <path d="M12 4.5H6.5a1.5 1.5 0 0 0-1.5 1.5v12a1.5 1.5 0 0 0 1.5 1.5H12M10 12h10M16.5 8.5L20 12l-3.5 3.5" />
    </Icon>
  );
}
