// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import type {
  ServiceFilters,
  ServiceSummary,
  Team,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { SecondaryText } from '../../components/SecondaryText';
import { useLoad } from '../../hooks/useLoad';
import type { Grouping, ListView } from '../../hooks/useListView';
import { useRoomForTable } from '../../hooks/useRoomForTable';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { CatalogLink } from '../../components/CatalogLink';
import { ServiceCards } from './ServiceCards';
import { ServiceTable } from './ServiceTable';
import styles from './ServicesPage.module.css';

interface ServiceListBodyProps {
  items: ServiceSummary[];
  view: ListView;
  onViewChange: (change: Partial<ListView>) => void;
  onPreview: (entityRef: string) => void;
  filters: ServiceFilters;
}

/** A table where there is room for one, cards elsewhere; in groups when asked to. @internal */
export function ServiceListBody(props: ServiceListBodyProps) {
  const { items, view, onViewChange, onPreview, filters } = props;
  const { t } = useReadinessTranslation();
  const hasRoom = useRoomForTable();

  function rows(services: ServiceSummary[], label: string) {
    return hasRoom ? (
      <ServiceTable
        items={services}
        view={view}
        onViewChange={onViewChange}
        onPreview={onPreview}
        label={label}
      />
    ) : (
      <ServiceCards items={services} view={view} label={label} />
    );
  }

  const { group } = view;
  const teams = useGroupFigures(filters, group);
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
          <GroupFigures team={teams.get(name)} />
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

/** The figures of all services of each group, with those on other pages, whatever their verdict. */
function useGroupFigures(
  { verdict: _verdict, ...filters }: ServiceFilters,
  group: Grouping | undefined,
): ReadonlyMap<string | undefined, Team> {
  const api = useApi(readinessApiRef);
  const { value } = useLoad({
    key: JSON.stringify([filters, group]),
    load: async () =>
      group ? (await api.getTeams({ ...filters, by: group })).items : [],
  });
  return new Map(value?.map(team => [team.ref, team]));
}

function GroupFigures({ team }: { team?: Team }) {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  if (!team) {
    return <></>;
  }
  const { services, verdicts, blockers } = team;
  const texts = [
    t('services.group.figures', {
      notReady: numberOf(verdicts.notReady),
      services: numberOf(services),
    }),
    blockers > 0 && t('services.group.blockers', { count: blockers }),
    verdicts.unassessed > 0 &&
      t('services.group.unassessed', { number: numberOf(verdicts.unassessed) }),
  ];
  return (
    <SecondaryText small>{texts.filter(Boolean).join(', ')}</SecondaryText>
  );
}
