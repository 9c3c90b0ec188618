// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  figureFilters,
  type ServiceFilters,
  type Team,
  type TeamKind,
} from 'backstage-plugin-readiness-common';
import { CatalogLink } from '../../components/CatalogLink';
import { SecondaryText } from '../../components/SecondaryText';
import { TeamStat } from '../../components/Team/TeamStat';
import { VerdictBar } from '../../components/VerdictBar/VerdictBar';
import { useReadinessTranslation } from '../../translation';
import listStyles from '../ListRows.module.css';
import type { TeamColumn } from './sortTeams';

/** @internal */
export interface TeamValueProps {
  team: Team;
  by: TeamKind;
  column: TeamColumn;
  /** Of the page. */
  filters: ServiceFilters;
  /** Those of the checklists. */
  dataClasses: readonly string[];
}

/** The value of one column for an owner, a System or a Domain; the same in table and cards. @internal */
export function TeamValue({ column, ...props }: TeamValueProps) {
  const { team, by, filters } = props;
  switch (column) {
    case 'name':
      return <TeamName team={team} by={by} />;
    case 'verdicts':
      return (
        <VerdictBar
          verdicts={team.verdicts}
          filters={figureFilters.team(filters, by, team)}
        />
      );
    default:
      return <TeamStat {...props} stat={column} />;
  }
}

function TeamName({ team, by }: { team: Team; by: TeamKind }) {
  const { t } = useReadinessTranslation();
  const below = team.counts.filter(ref => ref !== team.ref).length;
  if (team.hidden) {
    return <>{t('teams.hidden')}</>;
  }
  if (!team.ref) {
    return <>{t(`teams.none.${by}`)}</>;
  }
  return (
    <div className={listStyles.stack}>
      <CatalogLink entityRef={team.ref} />
      {below > 0 && (
        <SecondaryText small>
          {t('teams.below', { count: below })}
        </SecondaryText>
      )}
    </div>
  );
}
