// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  figureFilters,
  type ServiceFilters,
  type Team,
  type TeamKind,
} from 'backstage-plugin-readiness-common';
import { useReadinessLinks } from '../../hooks/useReadinessLinks';
import { readinessTranslationRef } from '../../translation';
import { EntityName } from '../EntityName';
import { SecondaryText } from '../SecondaryText';
import { SinceTime } from '../SinceTime';
import styles from './TeamFigure.module.css';

interface TeamFigureProps {
  team: Team;
  by: TeamKind;
  figure:
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

/** One figure of an owner, a System or a Domain; each number opens its list. @internal */
export function TeamFigure(props: TeamFigureProps) {
  const { team, by, figure, filters, dataClasses } = props;
  const { t } = useTranslationRef(readinessTranslationRef);
  const links = useReadinessLinks();
  const own = figureFilters.team(filters, by, team);
  const listed = (target: ServiceFilters | undefined) =>
    target && links.services(target);
  const servicesOf = (count: number) => t('teams.services', { count });
  switch (figure) {
    case 'services':
      return <Figure href={listed(own)}>{team.services}</Figure>;
    case 'blocked':
      return (
        <Figure href={listed(own && figureFilters.blocked(own))}>
          {team.blocked > 0 &&
            t('teams.inServices', {
              number: String(team.blockers),
              services: servicesOf(team.blocked),
            })}
        </Figure>
      );
    case 'contradictions':
      return (
        <Figure href={own && links.contradictions(own)}>
          {team.contradictions > 0 &&
            t('teams.inServices', {
              number: String(team.contradictions),
              services: servicesOf(team.contradicted),
            })}
        </Figure>
      );
    case 'sensitiveNotMonitored':
      return (
        <Figure
          href={listed(own && figureFilters.notMonitored(own, dataClasses))}
        >
          {team.sensitiveNotMonitored > 0 &&
            servicesOf(team.sensitiveNotMonitored)}
        </Figure>
      );
    case 'longestBlocked':
      return team.longestBlocked ? (
        <div className={styles.since}>
          <EntityName {...team.longestBlocked} />
          <SinceTime since={team.longestBlocked.since} />
        </div>
      ) : (
        <Figure>{undefined}</Figure>
      );
    default:
      throw new Error(`No such figure: ${figure satisfies never}`);
  }
}

/** A number that opens its list, where filters can find it; *None* for nothing. */
function Figure({ href, children }: { href?: string; children: ReactNode }) {
  const { t } = useTranslationRef(readinessTranslationRef);
  if (!children) {
    return <SecondaryText small>{t('teams.nothing')}</SecondaryText>;
  }
  return href ? (
    <Link href={href} standalone>
      {children}
    </Link>
  ) : (
    <>{children}</>
  );
}
