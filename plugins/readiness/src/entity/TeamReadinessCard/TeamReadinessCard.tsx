// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import {
  figureFilters,
  type Team,
  type TeamKind,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { readableText } from '../../components/readableText';
import { SecondaryText } from '../../components/SecondaryText';
import { TeamStat } from '../../components/Team/TeamStat';
import { VerdictBar } from '../../components/VerdictBar/VerdictBar';
import { refreshInterval } from '../../hooks/refreshInterval';
import { useChecks } from '../../hooks/useChecks';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import styles from './TeamReadinessCard.module.css';
import { Placeholder } from '../../components/Placeholder';

/** What the rows of the Teams page stand for, by the kind of an entity. */
const kinds: Record<string, TeamKind | undefined> = {
  group: 'owner',
  system: 'system',
  domain: 'domain',
};

/** The readiness of the services of a Group, a System or a Domain. @public */
export function TeamReadinessCard() {
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const { entity } = useEntity();
  const api = useApi(readinessApiRef);
  const links = useReadinessLinks();
  const only = stringifyEntityRef(entity);
  const by = kinds[entity.kind.toLocaleLowerCase('en-US')] ?? 'owner';
  const { value, error, isStale, reload } = useLoad({
    load: () => api.getTeams({ by, only }),
    key: `${by} ${only}`,
    refreshAfter: refreshInterval,
  });
  const team = value?.items[0];
  const own = team && figureFilters.team({}, by, team);
  return (
    <EntityInfoCard
      title={t('teams.card.title')}
      footerActions={
        own && (
          <ButtonLink
            size="small"
            variant="secondary"
            href={links.services(own)}
          >
            {t('teams.card.open', { number: numberOf(team.services) })}
          </ButtonLink>
        )
      }
    >
      <div className={readableText}>
        {error && <LoadError error={error} onRetry={reload} />}
        {!error && (!value || isStale || value.visibility === 'working') && (
          <Placeholder heights={['6rem']} />
        )}
        {!error && value && !isStale && value.visibility === 'complete' && (
          <>
            {team ? (
              <Figures team={team} by={by} />
            ) : (
              <SecondaryText as="p">{t('teams.card.none')}</SecondaryText>
            )}
          </>
        )}
      </div>
    </EntityInfoCard>
  );
}

const stats = [
  'blocked',
  'contradictions',
  'sensitiveNotMonitored',
  'longestBlocked',
] as const;

function Figures({ team, by }: { team: Team; by: TeamKind }) {
  const { t } = useReadinessTranslation();
  const { dataClasses } = useChecks();
  return (
    <div className={styles.card}>
      <VerdictBar
        verdicts={team.verdicts}
        filters={figureFilters.team({}, by, team)}
      />
      <dl className={styles.figures}>
        {stats.map(stat => (
          <div key={stat}>
            <dt>{t(`teams.card.${stat}`)}</dt>
            <dd>
              <TeamStat
                team={team}
                by={by}
                stat={stat}
                filters={{}}
                dataClasses={dataClasses}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
