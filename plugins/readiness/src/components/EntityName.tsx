// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useReadinessTranslation } from '../translation';

interface EntityNameProps {
  entityRef: string;
  title?: string;
}

/** An entity by name with a link to its page. What the viewer may not read has no ref, and is called so. @internal */
export function EntityName({ entityRef, title }: EntityNameProps) {
  const { t } = useReadinessTranslation();
  if (!isEntityRef(entityRef)) {
    return <>{t('common.hidden')}</>;
  }
  return <EntityRefLink entityRef={entityRef} title={title} />;
}

function isEntityRef(text: string): boolean {
  try {
    parseEntityRef(text);
    return true;
  } catch {
    return false;
  }
}
