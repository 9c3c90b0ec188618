// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createExtensionTester } from '@backstage/frontend-test-utils';
import { FormFieldBlueprint } from '@backstage/plugin-scaffolder-react/alpha';
import { scaffolderExtensions } from './scaffolder';

it('offers wizards of templates the field ReadinessAnswers', async () => {
  const [extension] = scaffolderExtensions;
  const load = createExtensionTester(extension).get(
    FormFieldBlueprint.dataRefs.formFieldLoader,
  ) as () => Promise<object>;
  expect(await load()).toMatchObject({
    name: 'ReadinessAnswers',
    component: expect.any(Function),
    validation: expect.any(Function),
  });
});
