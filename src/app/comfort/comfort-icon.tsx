/** Line icons of 24 units (Lucide, ISC), as in `elements/icon.tsx`. */
const PATHS = {
  pause: 'M15 4h3a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1h-3a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1M6 4h3a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1',
  sliders: 'M20 7h-9M14 17H5M17 14a3 3 0 1 1 0 6 3 3 0 1 1 0-6M7 4a3 3 0 1 1 0 6 3 3 0 1 1 0-6',
} as const;

export function ComfortIcon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
      <path d={PATHS[name]} />
    </svg>
  );
}
