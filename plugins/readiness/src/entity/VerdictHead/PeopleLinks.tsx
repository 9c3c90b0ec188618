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
import { Link } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import { OnCallWay } from '../../components/OnCall/OnCallWay';
import { useOwnerContacts } from '../../components/OnCall/useOwnerContacts';
import type { Word } from '../../components/Term/words';
import { SecondaryText } from '../../components/SecondaryText';
import { findOnCall } from 'backstage-plugin-readiness-common';
import styles from './VerdictHead.module.css';

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
        {owners.length > 0 && onCall.length === 0 && (
          <OwnerContact owners={owners} />
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

/** The address of the owner: where nobody is named on call, somebody has to be reached. Its place is kept while it loads. */
function OwnerContact({ owners }: { owners: CompoundEntityRef[] }) {
  const contacts = useOwnerContacts(owners.map(stringifyEntityRef));
  const [contact] = contacts.values();
  return (
    <div className={styles.contact}>
      {contact && (
        <Link href={`mailto:${contact}`} title={contact}>
          {contact}
        </Link>
      )}
    </div>
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
