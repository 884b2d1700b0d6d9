/** The product's mark: a doorway, and someone coming back in. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      aria-hidden
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M3 17.5V9a7 7 0 0 1 14 0v8.5" stroke="var(--ink)" strokeWidth="1.9" />
      <path d="M1.8 17.5h4.4M13.8 17.5h4.4" stroke="var(--ink)" strokeWidth="1.9" />
      <path d="M13.6 11.5H7.2m2.4-2.6L7 11.5l2.6 2.6" stroke="var(--short-fill)" strokeWidth="1.7" />
    </svg>
  )
}
