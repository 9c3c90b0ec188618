// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SignInPage } from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
} from '@backstage/frontend-plugin-api';
import {
  SignInPageBlueprint,
  type SignInPageProps,
} from '@backstage/plugin-app-react';
import { opsLeadAuthApiRef, OpsLeadSession } from './OpsLeadSession';

const opsLead = {
  id: 'demo-ops',
  title: 'Ops lead',
  message:
    'Tomáš Novák of Site Reliability: grants and refuses the waivers that the guest, and other teams, request.',
  apiRef: opsLeadAuthApiRef,
};

function DemoSignInPage(props: SignInPageProps) {
  const config = useApi(configApiRef);
  const hasOpsLead = config.getOptionalBoolean('demo.identities');
  return (
    <SignInPage
      {...props}
      providers={hasOpsLead ? ['guest', opsLead] : ['guest']}
    />
  );
}

/** The sign-in page of the demo: as a guest, or as the Ops lead where the configuration has `demo.identities: true`. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [
    ApiBlueprint.make({
      name: 'ops-lead',
      params: defineParams =>
        defineParams({
          api: opsLeadAuthApiRef,
          deps: { discovery: discoveryApiRef },
          factory: ({ discovery }) => new OpsLeadSession(discovery),
        }),
    }),
    SignInPageBlueprint.make({
      params: { loader: async () => DemoSignInPage },
    }),
  ],
});
