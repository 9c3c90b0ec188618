// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  PageBlueprint,
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
      import('../components/OverviewPage').then(m => <m.OverviewPage />),
  },
});

const servicesSubPage = SubPageBlueprint.make({
  name: 'services',
  params: {
    path: 'services',
    title: 'Services',
    loader: () =>
      import('../components/ServicesPage').then(m => <m.ServicesPage />),
  },
});

const contradictionsSubPage = SubPageBlueprint.make({
  name: 'contradictions',
  params: {
    path: 'contradictions',
    title: 'Contradictions',
    loader: () =>
      import('../components/ContradictionsPage').then(m => (
        <m.ContradictionsPage />
      )),
  },
});

const checklistSubPage = SubPageBlueprint.make({
  name: 'checklist',
  params: {
    path: 'checklist',
    title: 'Checklist',
    loader: () =>
      import('../components/ChecklistPage').then(m => <m.ChecklistPage />),
  },
});

const problemsSubPage = SubPageBlueprint.make({
  name: 'problems',
  params: {
    path: 'problems',
    title: 'Problems',
    loader: () =>
      import('../components/ProblemsPage').then(m => <m.ProblemsPage />),
  },
});

/** The Readiness page and its sub-pages, in the order of the tabs. @internal */
export const pageExtensions = [
  readinessPage,
  overviewSubPage,
  servicesSubPage,
  contradictionsSubPage,
  checklistSubPage,
  problemsSubPage,
];
