// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RiErrorWarningLine } from '@remixicon/react';
import type { EvidenceCollection } from 'backstage-plugin-readiness-common';
import { useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { RelativeTime } from '../../components/RelativeTime';
import { ToneLabel } from '../../components/ToneLabel';

interface FailingCollectionsProps {
  collections?: readonly EvidenceCollection[];
}

/** Which providers failed in their last collection, and why; their earlier observations count until they expire. @internal */
export function FailingCollections({
  collections = [],
}: FailingCollectionsProps) {
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  return (
    <>
      {collections.map(
        ({ provider, error, lastAt }) =>
          error && (
            <ToneLabel
              key={provider}
              tone="caution"
              icon={<RiErrorWarningLine />}
            >
              {t('entity.observed.failed', {
                provider: providerName(provider),
                reason: error,
              })}{' '}
              {lastAt && <RelativeTime at={lastAt} />}
            </ToneLabel>
          ),
      )}
    </>
  );
}
