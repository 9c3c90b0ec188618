// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createContext, useContext } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useLoad } from '../../hooks/useLoad';

/** E-mail addresses by owner, as far as the catalog has them and the viewer may read them. @internal */
export type OwnerContacts = ReadonlyMap<string, string>;

const NONE: OwnerContacts = new Map();

const Contacts = createContext<OwnerContacts>(NONE);

/** Gives the contacts of a list to its rows. @internal */
export const OwnerContactsProvider = Contacts.Provider;

/** The contact of an owner, from the list around it. @internal */
export function useOwnerContact(owner: string | undefined): string | undefined {
  return useContext(Contacts).get(owner ?? '');
}

/**
 * Loads the contacts of owners, in one request for a list. Without the catalog there are none.
 *
 * @internal
 */
export function useOwnerContacts(
  owners: readonly (string | undefined)[],
): OwnerContacts {
  const catalogApi = useApi(catalogApiRef);
  const refs = [...new Set(owners.flatMap(owner => owner ?? []))].sort();
  const { value = NONE } = useLoad({
    key: JSON.stringify(refs),
    load: async () => {
      if (refs.length === 0) {
        return NONE;
      }
      const { items } = await catalogApi.getEntitiesByRefs({
        entityRefs: refs,
        fields: ['kind', 'metadata.name', 'spec.profile'],
      });
      return new Map(
        items.flatMap((entity, index): [string, string][] => {
          const profile = entity?.spec?.profile as
            | { email?: unknown }
            | undefined;
          return typeof profile?.email === 'string'
            ? [[refs[index], profile.email]]
            : [];
        }),
      );
    },
  });
  return value;
}
