// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isAbsolute, resolve } from 'node:path';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';

const KEY = 'readiness.proposals';
const TEMPLATE = 'template:default/readiness-answer';

/** @internal */
export interface ProposalSettings {
  /** Ref of the template that is run. */
  template: string;
  /** Absolute paths of folders whose catalog files are written in place. */
  localFolders: string[];
}

/**
 * @throws InputError with the key and what to write
 * @internal
 */
export function readProposalSettings(
  config: RootConfigService,
): ProposalSettings {
  const template = config.getOptionalString(`${KEY}.template`) ?? TEMPLATE;
  if (!/^template:[^/\s]+\/[^/\s]+$/i.test(template)) {
    throw new InputError(
      `${KEY}.template is ${JSON.stringify(
        template,
      )}: write the ref of a template, such as ${TEMPLATE}`,
    );
  }
  const folders = config.getOptionalStringArray(`${KEY}.writeLocalFiles`) ?? [];
  return {
    template,
    localFolders: folders.map(folder => {
      const path = resolve(folder);
      if (path === resolve(path, '..')) {
        throw new InputError(
          `${KEY}.writeLocalFiles has ${JSON.stringify(
            folder,
          )}, which is the whole disk: write the folder of the catalog files`,
        );
      }
      return isAbsolute(folder) ? folder : path;
    }),
  };
}
