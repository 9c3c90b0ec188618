// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Link } from '@backstage/ui';
import {
  figureFilters,
  type ServiceFilters,
  type Team,
  type TeamKind,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useReadinessTranslation } from '../../translation';
import { EntityName } from '../EntityName';
import { SecondaryText } from '../SecondaryText';
import { SinceTime } from '../SinceTime';
import styles from './TeamStat.module.css';

interface TeamStatProps {
  team: Team;
  by: TeamKind;
  stat:
    | 'services'
    | 'blocked'
    | 'contradictions'
    | 'sensitiveNotMonitored'
    | 'longestBlocked';
  /** Of the page. */
  filters: ServiceFilters;
  /** Those of the checklists. */
  dataClasses: readonly string[];
}

/** One number of an owner, a System or a Domain; each number opens its list. @internal */
export function TeamStat(props: TeamStatProps) {
  const { team, by, stat, filters, dataClasses } = props;
  const { t } = useReadinessTranslation();
  const numberOf = useNumberFormat();
  const links = useReadinessLinks();
  const own = figureFilters.team(filters, by, team);
  const listed = (target: ServiceFilters | undefined) =>
    target && links.services(target);
  const servicesOf = (count: number) => t('teams.services', { count });
  switch (stat) {
    case 'services':
      return (
        <LinkedStat href={listed(own)}>{numberOf(team.services)}</LinkedStat>
      );
    case 'blocked':
      return (
        <LinkedStat href={listed(own && figureFilters.blocked(own))}>
          {team.blocked > 0 &&
            t('teams.inServices', {
              number: numberOf(team.blockers),
              services: servicesOf(team.blocked),
            })}
        </LinkedStat>
      );
    case 'contradictions':
      return (
        <LinkedStat href={own && links.contradictions(own)}>
          {team.contradictions > 0 &&
            t('teams.inServices', {
              number: numberOf(team.contradictions),
              services: servicesOf(team.contradicted),
            })}
        </LinkedStat>
      );
    case 'sensitiveNotMonitored':
      return (
        <LinkedStat
          href={listed(own && figureFilters.notMonitored(own, dataClasses))}
        >
          {team.sensitiveNotMonitored > 0 &&
            servicesOf(team.sensitiveNotMonitored)}
        </LinkedStat>
      );
    case 'longestBlocked':
      return team.longestBlocked ? (
        <div className={styles.since}>
          <EntityName {...team.longestBlocked} />
          <SinceTime since={team.longestBlocked.since} />
        </div>
      ) : (
        <LinkedStat>{undefined}</LinkedStat>
      );
    default:
      throw new Error(`No such stat: ${stat satisfies never}`);
  }
}

/** A number that opens its list, where filters can find it; *None* for nothing. */
function LinkedStat({
  href,
  children,
}: {
  href?: string;
  children: ReactNode;
}) {
  const { t } = useReadinessTranslation();
  if (!children) {
    return <SecondaryText small>{t('teams.nothing')}</SecondaryText>;
  }
  return href ? <Link href={href}>{children}</Link> : <>{children}</>;
}
