// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Fragment } from 'react';
import {
  type CompoundEntityRef,
  type Entity,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  EntityRefLink,
  getEntityRelations,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { useReadinessTranslation } from '../../translation';
import { OnCallWay } from '../../components/OnCall/OnCallWay';
import type { Word } from '../../components/Term/words';
import { SecondaryText } from '../../components/SecondaryText';
import { findOnCall } from 'backstage-plugin-readiness-common';

interface PeopleLinksProps {
  entity: Entity;
  /** Renders a name with its value. */
  Row: (props: {
    name: string;
    term?: Word;
    children: React.ReactNode;
  }) => JSX.Element;
}

/** Whom to ask: the owner, and who is on call. @internal */
export function PeopleLinks({ entity, Row }: PeopleLinksProps) {
  const { t } = useReadinessTranslation();
  const owners = getEntityRelations(entity, RELATION_OWNED_BY);
  const onCall = findOnCall(entity);
  return (
    <>
      <Row name={t('entity.head.owner')}>
        {owners.length > 0 ? (
          owners.map((owner, index) => (
            <Fragment key={stringifyEntityRef(owner)}>
              {index > 0 && ', '}
              <Owner owner={owner} />
            </Fragment>
          ))
        ) : (
          <SecondaryText>{t('entity.head.noOwner')}</SecondaryText>
        )}
      </Row>
      <Row name={t('entity.head.onCall')} term="onCall">
        {onCall.length === 0 && (
          <SecondaryText>{t('entity.head.noOnCall')}</SecondaryText>
        )}
        {onCall.map((way, index) => (
          <Fragment key={index}>
            {index > 0 && ', '}
            <OnCallWay way={way} />
          </Fragment>
        ))}
      </Row>
    </>
  );
}

/** By title and by name: other parts of the page call them by either. */
function Owner({ owner }: { owner: CompoundEntityRef }) {
  const { primaryTitle } = useEntityPresentation(owner, {
    defaultKind: 'group',
  });
  return (
    <>
      <EntityRefLink entityRef={owner} defaultKind="group" />
      {primaryTitle.toLocaleLowerCase() !== owner.name.toLocaleLowerCase() && (
        <SecondaryText small> {owner.name}</SecondaryText>
      )}
    </>
  );
}
