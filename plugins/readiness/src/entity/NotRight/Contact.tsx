// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { useReadinessTranslation } from '../../translation';
import { EntityName } from '../../components/EntityName';
import { readContact } from './readContact';

/** The contact for rules and observations that are wrong. @internal */
export function Contact() {
  const { t } = useReadinessTranslation();
  const config = useApi(configApiRef);
  const contact = readContact(config.getOptionalString('readiness.contact'));
  switch (contact?.kind) {
    case 'entity':
      return <EntityName entityRef={contact.entityRef} />;
    case 'url':
      return (
        <Link href={contact.url} target="_blank" rel="noopener noreferrer">
          {contact.text}
        </Link>
      );
    case 'text':
      return <>{contact.text}</>;
    default:
      return <>{t('entity.notRight.noContact')}</>;
  }
}
