// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Link, Text } from '@backstage/ui';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useReadinessTranslation } from '../../translation';
import styles from './OverviewPage.module.css';

/**
 * How many requests for waivers wait, and how many waivers end soon. Nothing where there are none, for viewers who may not read
 * them, and under filters that waivers do not have.
 *
 * @internal
 */
export function DecisionsLine({ filters }: { filters: ServiceFilters }) {
  const { owner, mine, q, ...others } = filters;
  return Object.values(others).some(Boolean) ? (
    <></>
  ) : (
    <Line filters={{ owner, mine, q }} />
  );
}

function Line(props: {
  filters: Pick<ServiceFilters, 'owner' | 'mine' | 'q'>;
}) {
  const { filters } = props;
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const links = useReadinessLinks();
  const { value, error } = useLoad({
    key: JSON.stringify(filters),
    load: () => api.getWaivers({ ...filters, limit: 1 }),
    refreshAfter: refreshInterval,
  });
  const { requested = 0, ending = 0 } = value?.counts ?? {};
  const parts = [
    ...(requested > 0
      ? [t('decisions.overview.requested', { count: requested })]
      : []),
    ...(ending > 0 ? [t('decisions.overview.ending', { count: ending })] : []),
  ];
  return (
    <div className={styles.decisions}>
      {!error && parts.length > 0 && (
        <Text as="p">
          <Link href={links.decisions(filters)}>{parts.join(', ')}</Link>
        </Text>
      )}
    </div>
  );
}
