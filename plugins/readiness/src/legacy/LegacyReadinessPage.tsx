// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ReactNode } from 'react';
import { Header, Page, TabbedLayout } from '@backstage/core-components';
import { useTheme } from '@material-ui/core/styles';
import { ChecklistPage } from '../pages/ChecklistPage/ChecklistPage';
import { ContradictionsPage } from '../pages/ContradictionsPage/ContradictionsPage';
import { HeaderActions } from '../pages/HeaderActions';
import { DecisionsPage } from '../pages/DecisionsPage/DecisionsPage';
import { OverviewPage } from '../pages/OverviewPage/OverviewPage';
import { ProblemsPage } from '../pages/ProblemsPage/ProblemsPage';
import { ServicesPage } from '../pages/ServicesPage/ServicesPage';
import { TeamsPage } from '../pages/TeamsPage/TeamsPage';
import { useReadinessTranslation } from '../translation';
import styles from '../pages/HeaderActions.module.css';

/**
 * The same screens in the frame of the old frontend system.
 *
 * @internal -- the type of `ReadinessPage` is that of this function, so that its declaration must be published
 */
export function LegacyReadinessPage() {
  const { t } = useReadinessTranslation();
  return (
    <Page themeId="tool">
      <Header title={t('entity.card.title')}>
        <OnHeader>
          <HeaderActions />
        </OnHeader>
      </Header>
      <TabbedLayout>
        <TabbedLayout.Route path="/overview" title={t('overview.title')}>
          <OverviewPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/teams" title={t('teams.title')}>
          <TeamsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/services" title={t('services.title')}>
          <ServicesPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route
          path="/contradictions"
          title={t('contradictions.title')}
        >
          <ContradictionsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/decisions" title={t('decisions.title')}>
          <DecisionsPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/checklist" title={t('checklist.title')}>
          <ChecklistPage />
        </TabbedLayout.Route>
        <TabbedLayout.Route path="/problems" title={t('problems.title')}>
          <ProblemsPage />
        </TabbedLayout.Route>
      </TabbedLayout>
    </Page>
  );
}

/** In the colour of the title: the header has a colour of its own, in both themes. */
function OnHeader({ children }: { children: ReactNode }) {
  const { page } = useTheme<{ page?: { fontColor?: string } }>();
  return (
    <div className={styles.onHeader} style={{ color: page?.fontColor }}>
      {children}
    </div>
  );
}
