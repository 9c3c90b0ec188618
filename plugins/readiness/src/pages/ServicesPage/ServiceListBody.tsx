// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text, useBreakpoint } from '@backstage/ui';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import type { ListView } from '../../hooks/useListView';
import { readinessTranslationRef } from '../../translation';
import { CatalogLink } from '../../components/CatalogLink';
import { ServiceCards } from './ServiceCards';
import { ServiceTable } from './ServiceTable';
import styles from './ServicesPage.module.css';

interface ServiceListBodyProps {
  items: ServiceSummary[];
  view: ListView;
  onViewChange: (change: Partial<ListView>) => void;
}

/** A table where there is room for one, cards elsewhere; in groups when asked to. @internal */
export function ServiceListBody(props: ServiceListBodyProps) {
  const { items, view, onViewChange } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const { up } = useBreakpoint();

  function rows(services: ServiceSummary[], label: string) {
    return up('md') ? (
      <ServiceTable
        items={services}
        view={view}
        onViewChange={onViewChange}
        label={label}
      />
    ) : (
      <ServiceCards items={services} view={view} label={label} />
    );
  }

  const { group } = view;
  if (!group) {
    return rows(items, t('services.title'));
  }
  const withoutGroup = t(
    group === 'owner' ? 'services.group.noOwner' : 'services.group.noSystem',
  );
  return (
    <div className={styles.groups}>
      {groupBy(items, group).map(([name, services]) => (
        <section key={name ?? ''} className={styles.group}>
          <Text as="h2" variant="title-x-small" weight="bold">
            {name ? <CatalogLink entityRef={name} /> : withoutGroup}
          </Text>
          {rows(services, name ?? withoutGroup)}
        </section>
      ))}
    </div>
  );
}

function groupBy(
  items: ServiceSummary[],
  group: 'owner' | 'system',
): [string | undefined, ServiceSummary[]][] {
  const groups = new Map<string | undefined, ServiceSummary[]>();
  for (const item of items) {
    const name = item[group];
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return [...groups];
}
