// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Link } from '@backstage/ui';
import { RiErrorWarningLine, RiVerifiedBadgeFill } from '@remixicon/react';
import {
  type ServiceFilters,
  type ServicesWithAnswers,
  type Summary,
  UNVERIFIED_REASONS,
  type UnverifiedCounts,
  type VerificationCounts,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import styles from './Verification.module.css';

interface EvidencePartsProps {
  verifiableAnswers: VerificationCounts;
  unverifiedAnswers: UnverifiedCounts;
  /** How many services have such answers. */
  services: ServicesWithAnswers;
  /** Those of them that are not waived: they have a list of their own. */
  contradictions: Summary['contradictions'];
  /** Other filters of the linked lists. */
  filters?: ServiceFilters;
}

const parts = ['verified', 'contradicted', ...UNVERIFIED_REASONS] as const;

/**
 * The parts of the evidence bar in words, each with the look that it has there. The number of answers stands first; the
 * link leads to the services that have them, and says how many these are.
 *
 * @internal
 */
export function EvidenceParts(props: EvidencePartsProps) {
  const { verifiableAnswers, unverifiedAnswers, services, filters } = props;
  const { contradictions } = props;
  const { t } = useReadinessTranslation();
  const links = useReadinessLinks();
  const counts = {
    verified: verifiableAnswers.verified,
    contradicted: contradictions.total,
    ...unverifiedAnswers,
  };
  return (
    <ul className={styles.links}>
      {parts
        .filter(part => counts[part] > 0 || part === 'verified')
        .map(part => (
          <li key={part}>
            <Swatch part={part} />
            {part === 'contradicted' ? (
              <Link href={links.contradictions(filters)}>
                {t('contradictions.count', {
                  count: contradictions.total,
                  services: t('contradictions.services', {
                    count: contradictions.services,
                  }),
                })}
              </Link>
            ) : (
              <span>
                {counts[part] > 0
                  ? t(`common.verifiableAnswers.${part}`, {
                      count: counts[part],
                    })
                  : t('common.verifiableAnswers.noneVerified')}
                {counts[part] > 0 && (
                  <>
                    {' '}
                    {/* The linked list shows the evidence column. */}
                    <Link
                      href={`${links.services({
                        ...filters,
                        verification: [part],
                      })}&column=verifiableAnswers`}
                    >
                      {t('common.verifiableAnswers.services', {
                        count: services[part],
                      })}
                    </Link>
                  </>
                )}
              </span>
            )}
          </li>
        ))}
    </ul>
  );
}

function Swatch({ part }: { part: (typeof parts)[number] }) {
  if (part === 'verified' || part === 'contradicted') {
    return (
      <span className={`${styles.icon} ${styles[`${part}Icon`]}`} aria-hidden>
        {part === 'verified' ? <RiVerifiedBadgeFill /> : <RiErrorWarningLine />}
      </span>
    );
  }
  const swatch = {
    verifiable: 'hollow',
    noProvider: 'line',
    inconclusive: 'dot',
  };
  return <span className={styles[`${swatch[part]}Swatch`]} aria-hidden />;
}
