// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  RiChat1Line,
  RiErrorWarningLine,
  RiVerifiedBadgeLine,
} from '@remixicon/react';
import type {
  ClaimCounts,
  ServiceFilters,
} from 'backstage-plugin-readiness-common';
import { claimFigures } from '../../hooks/claimFigures';
import { onWordFilter } from '../../hooks/onWordStandings';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import styles from './Claims.module.css';

interface ClaimLinksProps {
  claims: ClaimCounts;
  /** Besides how claims stand. */
  filters?: ServiceFilters;
  /** The check whose claims these are; any without it. */
  check?: string;
  /** Says it too when nothing is verified. */
  saysNone?: boolean;
}

/** How many claims stand how; each number leads to its services. Nothing is said of what there is none of. @internal */
export function ClaimLinks(props: ClaimLinksProps) {
  const { claims, filters, check, saysNone } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  const { verified, contradicted, onWord } = claimFigures(claims);
  const prefix = check ? `${check}:` : '';
  const figures: {
    name: 'verified' | 'contradicted' | 'onWord';
    count: number;
    icon: ReactNode;
    grade: string[];
  }[] = [
    {
      name: 'verified',
      count: verified,
      icon: <RiVerifiedBadgeLine />,
      grade: [`${prefix}verified`],
    },
    {
      name: 'contradicted',
      count: contradicted,
      icon: <RiErrorWarningLine />,
      grade: [`${prefix}contradicted`],
    },
    {
      name: 'onWord',
      count: onWord,
      icon: <RiChat1Line />,
      grade: onWordFilter(check),
    },
  ];
  return (
    <ul className={styles.links}>
      {saysNone && verified === 0 && <li>{t('common.claims.noneVerified')}</li>}
      {figures
        .filter(({ count }) => count > 0)
        .map(({ name, count, icon, grade }) => (
          <li key={name} className={styles[`${name}Link`]}>
            <span className={styles.icon} aria-hidden>
              {icon}
            </span>
            {/* Whoever asks for evidence wants to see it. */}
            <Link
              href={`${links.services({ ...filters, grade })}&column=claims`}
            >
              {t(`common.claims.${name}`, { count })}
            </Link>
          </li>
        ))}
    </ul>
  );
}
