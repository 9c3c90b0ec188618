// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

type LogoProps = { withName: boolean };

/** A ticked shield, with the name while the sidebar is open. */
export const Logo = ({ withName }: LogoProps) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox={withName ? '0 0 132 28' : '0 0 28 28'}
    height={28}
    aria-hidden="true"
  >
    <path
      d="M14 2 4 6v7c0 6.2 4.3 11 10 13 5.7-2 10-6.8 10-13V6z"
      fill="none"
      stroke="#7df3e1"
      strokeWidth="2.2"
      strokeLinejoin="round"
    />
    <path
      d="m9 13.5 3.6 3.6L19 10.5"
      fill="none"
      stroke="#7df3e1"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    {withName && (
      <text x="34" y="19.5" fill="#fff" fontSize="16" fontWeight="600">
        Readiness
      </text>
    )}
  </svg>
);
