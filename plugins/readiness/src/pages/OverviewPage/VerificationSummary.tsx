// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Card, CardBody, Text } from '@backstage/ui';
import type {
  ServiceFilters,
  Summary,
} from 'backstage-plugin-readiness-common';
import { verificationStats } from '../../hooks/verificationStats';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { EvidenceParts } from '../../components/Verification/EvidenceParts';
import { SetUpProviders } from '../../components/Verification/SetUpProviders';
import { VerificationBar } from '../../components/Verification/VerificationBar';
import { Term } from '../../components/Term/Term';
import { DocsLink } from '../../components/DocsLink';
import styles from './VerificationSummary.module.css';

/** Says what can be verified, and how a provider is set up. */
const HOW_TO = 'docs/verification.md';

interface VerificationSummaryProps {
  summary: Summary;
  filters: ServiceFilters;
}

/** How many of the verifiable answers are verified, could be, or have no provider; each number links to its services. @internal */
export function VerificationSummary({
  summary,
  filters,
}: VerificationSummaryProps) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const { verifiableAnswers, unverifiedAnswers, observing } = summary;
  const { total, verified } = verificationStats(verifiableAnswers);
  if (total === 0) {
    return undefined;
  }
  // What was verified before its provider went holds until it expires.
  const isObserved = observing || verified > 0;
  return (
    <Card>
      <CardBody>
        <section className={styles.verification} aria-labelledby="verification">
          <div className={styles.title}>
            <Text as="h2" id="verification" variant="body-large" weight="bold">
              {isObserved
                ? t('overview.verification.title', {
                    count: total,
                    verified: numberOf(verified),
                  })
                : t('overview.verification.unobservedTitle', {
                    count: total,
                  })}
            </Text>
            <Term word="evidence" />
          </div>
          {isObserved && (
            <VerificationBar
              verifiableAnswers={verifiableAnswers}
              unverifiedAnswers={unverifiedAnswers}
            />
          )}
          <EvidenceParts
            verifiableAnswers={verifiableAnswers}
            unverifiedAnswers={unverifiedAnswers}
            services={summary.servicesWith}
            contradictions={summary.contradictions}
            filters={filters}
          />
          {!isObserved && (
            <Text as="p" variant="body-small" color="secondary">
              {t('overview.verification.unobserved')}{' '}
              <DocsLink page={HOW_TO}>
                {t('overview.verification.how')}
              </DocsLink>
            </Text>
          )}
          <SetUpProviders providers={summary.missingProviders} />
        </section>
      </CardBody>
    </Card>
  );
}
