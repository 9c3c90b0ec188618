// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';

const answersField = FormFieldBlueprint.make({
  name: 'answers',
  params: {
    field: () => import('../wizard/answersField').then(m => m.answersField),
  },
});

/** What the plugin adds to wizards of templates, where the app has the Scaffolder. @internal */
export const scaffolderExtensions: ExtensionDefinition[] = [answersField];
