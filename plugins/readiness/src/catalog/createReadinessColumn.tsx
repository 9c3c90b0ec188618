// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type { TableColumn } from '@backstage/core-components';
import {
  VERDICT_ANNOTATION,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { ToneLabel } from '../components/ToneLabel';
import { verdictTones } from '../components/verdictTones';
import { useReadinessTranslation } from '../translation';

/**
 * A column for the table of the catalog's own page, with the verdict that the catalog module has written into the entity;
 * empty for what is not asked for its readiness. It asks the backend for nothing.
 * @public
 */
export function createReadinessColumn<
  TRow extends { entity: Entity },
>(): TableColumn<TRow> {
  return {
    id: 'readiness',
    title: <Title />,
    render: ({ entity }) => <Verdict entity={entity} />,
    sorting: false,
    width: 'auto',
  };
}

function Title() {
  const { t } = useReadinessTranslation();
  return <>{t('catalog.readiness')}</>;
}

function Verdict({ entity }: { entity: Entity }) {
  const { t } = useReadinessTranslation();
  const written = entity.metadata.annotations?.[VERDICT_ANNOTATION];
  const verdict = VERDICTS.find(known => known === written);
  if (!verdict) {
    return null;
  }
  // Without the filling, which says that it was verified.
  const { tone, icon, declaredIcon = icon } = verdictTones[verdict];
  return (
    <ToneLabel tone={tone} icon={declaredIcon}>
      {t(`common.verdict.${verdict}`)}
    </ToneLabel>
  );
}
