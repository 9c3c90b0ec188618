// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import {
  Button,
  Skeleton,
  Text,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { RiFilterOffLine } from '@remixicon/react';
import type { Team, TeamKind } from 'backstage-plugin-readiness-common';
import { useSearchParams } from 'react-router-dom';
import { readinessApiRef } from '../../api';
import print from '../../components/print.module.css';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useChecks } from '../../hooks/useChecks';
import { useEntityTitle } from '../../hooks/useEntityTitle';
import { useLoad } from '../../hooks/useLoad';
import { useLoadTitles } from '../../hooks/useLoadTitles';
import { useServiceFilters } from '../../hooks/useServiceFilters';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { CsvButton } from '../CsvButton';
import { ActiveFilters } from '../filters/ActiveFilters';
import { ServiceFilterBar } from '../filters/ServiceFilterBar';
import { FirstSteps } from '../FirstSteps/FirstSteps';
import { hasServices } from '../FirstSteps/hasServices';
import listStyles from '../ListRows.module.css';
import { PageBody } from '../PageBody';
import { VisibilityNote } from '../VisibilityNote';
import { readTeamSort, sortTeams, writeTeamSort } from './sortTeams';
import { TeamRows } from './TeamRows';
import styles from './TeamsPage.module.css';

const kinds: readonly TeamKind[] = ['owner', 'system', 'domain'];

/** Rows beyond these are shown on demand: nobody reads hundreds, and each takes its time. */
const MOST_ROWS = 100;

/** The figures by owner, System or Domain: who has how many services that are not ready, and since when. @internal */
export function TeamsPage() {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const api = useApi(readinessApiRef);
  const entityTitle = useEntityTitle();
  const loadTitles = useLoadTitles();
  const { filters, setFilters } = useServiceFilters();
  const [params, setParams] = useSearchParams();
  const by = kinds.find(kind => kind === params.get('by')) ?? 'owner';
  const sort = readTeamSort(params.get('sort'));
  const showsAll = params.get('all') === 'true';
  const checks = useChecks();
  const request = { ...filters, by };
  const load = useLoad({
    key: JSON.stringify(request),
    load: async () => {
      const teams = await api.getTeams(request);
      await loadTitles(teams.items.flatMap(({ ref }) => ref ?? []));
      return teams;
    },
    refreshAfter: refreshInterval,
  });
  const { value, error, loading, isStale, reload } = load;

  function set(name: string, text: string | undefined) {
    setParams(former => {
      const written = new URLSearchParams(former);
      if (text === undefined) {
        written.delete(name);
      } else {
        written.set(name, text);
      }
      return written;
    });
  }

  const isEmpty = value?.items.length === 0;
  // Whether there is anything that filters could hide.
  const { value: portal } = useLoad({
    key: String(isEmpty),
    load: async () => (isEmpty ? api.getSummary({}) : undefined),
  });
  const isFirstUse =
    isEmpty && portal?.visibility === 'complete' && !hasServices(portal.portal);

  const nameOf = ({ ref }: Team) => (ref ? entityTitle(ref) : '');
  const teams = value ? sortTeams(value.items, sort, nameOf) : [];
  const shown = showsAll ? teams : teams.slice(0, MOST_ROWS);
  const isShown = value && !error && value.visibility === 'complete';

  return (
    <PageBody label={t('teams.title')} known={checks} load={load} isFiltered>
      {isFirstUse ? (
        <FirstSteps summary={portal} checks={checks} />
      ) : (
        <ServiceFilterBar
          filters={filters}
          onChange={setFilters}
          checks={checks}
        />
      )}
      <ActiveFilters filters={filters} onChange={setFilters} checks={checks} />
      <div className={styles.toolbar} hidden={isFirstUse}>
        <div className={styles.which}>
          <ToggleButtonGroup
            aria-label={t('teams.by.label')}
            selectionMode="single"
            disallowEmptySelection
            selectedKeys={[by]}
            onSelectionChange={keys => {
              const [chosen] = keys;
              set('by', chosen === 'owner' ? undefined : String(chosen));
            }}
          >
            {kinds.map(kind => (
              <ToggleButton key={kind} id={kind}>
                {t(`teams.by.${kind}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          <Text role="status" weight="bold">
            {isShown ? t(`teams.count.${by}`, { count: teams.length }) : ''}
          </Text>
        </div>
        <div className={print.noPrint}>
          <CsvButton
            name={`teams-by-${by}`}
            filters={filters}
            load={() => api.getTeamsCsv(request)}
          />
        </div>
      </div>
      {error && <LoadError error={error} onRetry={reload} />}
      {loading && <Skeleton width="100%" height="14rem" />}
      {value?.visibility === 'working' && <VisibilityNote />}
      {isShown && teams.length === 0 && portal && !isFirstUse && (
        <Notice
          icon={<RiFilterOffLine />}
          title={t('teams.empty.title')}
          text={t('teams.empty.text')}
          actions={
            <Button variant="secondary" onPress={() => setFilters({})}>
              {t('filters.clear')}
            </Button>
          }
        />
      )}
      {isShown && teams.length > 0 && (
        <div
          className={isStale ? listStyles.stale : undefined}
          aria-busy={isStale}
        >
          <TeamRows
            teams={shown}
            by={value.by}
            filters={filters}
            dataClasses={checks.dataClasses}
            sort={sort}
            onSortChange={next => set('sort', writeTeamSort(next))}
          />
        </div>
      )}
      {isShown && shown.length < teams.length && (
        <div>
          <Button variant="secondary" onPress={() => set('all', 'true')}>
            {t('teams.showAll', { number: numberOf(teams.length) })}
          </Button>
        </div>
      )}
    </PageBody>
  );
}
