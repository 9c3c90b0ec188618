// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import {
  RiChat1Line,
  RiErrorWarningLine,
  RiVerifiedBadgeFill,
} from '@remixicon/react';
import type {
  VerificationCounts,
  ServiceFilters,
} from 'backstage-plugin-readiness-common';
import { verificationStats } from '../../hooks/verificationStats';
import { unverifiedFilter } from '../../hooks/unverifiedStates';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import styles from './Verification.module.css';

interface VerificationLinksProps {
  verifiableAnswers: VerificationCounts;
  /** Other filters of the linked lists. */
  filters?: ServiceFilters;
  /** The check whose answers are counted; all checks without it. */
  check?: string;
}

/** How many verifiable answers are verified, contradicted or unverified; each number links to its services. Zeros are left out. @internal */
export function VerificationLinks(props: VerificationLinksProps) {
  const { verifiableAnswers, filters, check } = props;
  const { t } = useReadinessTranslation();
  const links = useReadinessLinks();
  const { verified, contradicted, unverified } =
    verificationStats(verifiableAnswers);
  const prefix = check ? `${check}:` : '';
  const figures: {
    name: 'verified' | 'contradicted' | 'unverified';
    count: number;
    icon: ReactNode;
    verification: string[];
  }[] = [
    {
      name: 'verified',
      count: verified,
      icon: <RiVerifiedBadgeFill />,
      verification: [`${prefix}verified`],
    },
    {
      name: 'contradicted',
      count: contradicted,
      icon: <RiErrorWarningLine />,
      verification: [`${prefix}contradicted`],
    },
    {
      name: 'unverified',
      count: unverified,
      icon: <RiChat1Line />,
      verification: unverifiedFilter(check),
    },
  ];
  return (
    <ul className={styles.links}>
      {figures
        .filter(({ count }) => count > 0)
        .map(({ name, count, icon, verification }) => (
          <li key={name} className={styles[`${name}Link`]}>
            <span className={styles.icon} aria-hidden>
              {icon}
            </span>
            {/* The linked list shows the evidence column. */}
            <Link
              href={`${links.services({
                ...filters,
                verification,
              })}&column=verifiableAnswers`}
            >
              {t(`common.verifiableAnswers.${name}`, { count })}
            </Link>
          </li>
        ))}
    </ul>
  );
}
