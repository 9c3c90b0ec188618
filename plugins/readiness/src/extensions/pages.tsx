// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type ExtensionDefinition,
  PageBlueprint,
  PluginHeaderActionBlueprint,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { RiShieldCheckLine } from '@remixicon/react';
import { rootRouteRef } from '../routes';

const readinessPage = PageBlueprint.make({
  params: {
    path: '/readiness',
    title: 'Readiness',
    icon: <RiShieldCheckLine />,
    routeRef: rootRouteRef,
  },
});

const overviewSubPage = SubPageBlueprint.make({
  name: 'overview',
  params: {
    path: 'overview',
    title: 'Overview',
    loader: () =>
      import('../pages/OverviewPage/OverviewPage').then(m => (
        <m.OverviewPage />
      )),
  },
});

const teamsSubPage = SubPageBlueprint.make({
  name: 'teams',
  params: {
    path: 'teams',
    title: 'Teams',
    loader: () =>
      import('../pages/TeamsPage/TeamsPage').then(m => <m.TeamsPage />),
  },
});

const servicesSubPage = SubPageBlueprint.make({
  name: 'services',
  params: {
    path: 'services',
    title: 'Services',
    loader: () =>
      import('../pages/ServicesPage/ServicesPage').then(m => (
        <m.ServicesPage />
      )),
  },
});

const contradictionsSubPage = SubPageBlueprint.make({
  name: 'contradictions',
  params: {
    path: 'contradictions',
    title: 'Contradictions',
    loader: () =>
      import('../pages/ContradictionsPage/ContradictionsPage').then(m => (
        <m.ContradictionsPage />
      )),
  },
});

const decisionsSubPage = SubPageBlueprint.make({
  name: 'decisions',
  params: {
    path: 'decisions',
    title: 'Decisions',
    loader: () =>
      import('../pages/DecisionsPage/DecisionsPage').then(m => (
        <m.DecisionsPage />
      )),
  },
});

const checklistSubPage = SubPageBlueprint.make({
  name: 'checklist',
  params: {
    path: 'checklist',
    title: 'Checklist',
    loader: () =>
      import('../pages/ChecklistPage/ChecklistPage').then(m => (
        <m.ChecklistPage />
      )),
  },
});

const problemsSubPage = SubPageBlueprint.make({
  name: 'problems',
  params: {
    path: 'problems',
    title: 'Problems',
    loader: () =>
      import('../pages/ProblemsPage/ProblemsPage').then(m => (
        <m.ProblemsPage />
      )),
  },
});

const headerActions = PluginHeaderActionBlueprint.make({
  params: defineParams =>
    defineParams({
      loader: () =>
        import('../pages/HeaderActions').then(m => <m.HeaderActions />),
    }),
});

/** The Readiness page and its sub-pages, in the order of the tabs. @internal */
export const pageExtensions: ExtensionDefinition[] = [
  readinessPage,
  headerActions,
  overviewSubPage,
  teamsSubPage,
  servicesSubPage,
  contradictionsSubPage,
  decisionsSubPage,
  checklistSubPage,
  problemsSubPage,
];
