// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  observedEntity,
  propertyRuns,
} from 'backstage-plugin-readiness-node/testUtils';
import fc from 'fast-check';
import { conditionsFor, countSearchFor } from '../client/searchFor';
import { settingsOf } from '../__testUtils__/settingsOf';
import { placeOf } from './placeOf';

const usual = { index: 'main', sourcetype: 'kube:container:{name}' };

function keyOf(
  annotations: Record<string, string>,
  more: Parameters<typeof settingsOf>[0] = {},
) {
  return placeOf(observedEntity('grades', { annotations }), settingsOf(more))
    ?.key;
}

describe('placeOf', () => {
  it.each([
    [{}, {}, undefined],
    [{ 'splunk.com/sourcetype': 'a:b' }, {}, undefined],
    [{ 'splunk.com/index': 'prod' }, {}, 'index=prod'],
    [
      { 'splunk.com/index': ' prod ', 'splunk.com/sourcetype': 'a:b' },
      {},
      'index=prod sourcetype=a:b',
    ],
    [
      { 'splunk.com/index': 'prod', 'splunk.com/source': '/var/log/a.log' },
      usual,
      'index=prod source=/var/log/a.log',
    ],
    [{}, usual, 'index=main sourcetype=kube:container:grades assumed'],
    [
      {},
      { ...usual, defaultsAreBinding: true },
      'index=main sourcetype=kube:container:grades',
    ],
    [
      { 'splunk.com/index': 'prod' },
      usual,
      'index=prod sourcetype=kube:container:grades assumed',
    ],
    [{ 'splunk.com/index': 'prod_grades' }, usual, 'index=prod_grades'],
    [
      { 'splunk.com/sourcetype': 'a:b' },
      usual,
      'index=main sourcetype=a:b assumed',
    ],
    [{}, { index: 'logs_{namespace}' }, 'index=logs_default assumed'],
  ])('of %j with %j is %s', (annotations, settings, key) => {
    expect(keyOf(annotations, settings)).toBe(key);
  });

  it.each([
    ['splunk.com/index', '*'],
    ['splunk.com/index', '_audit'],
    ['splunk.com/index', 'Prod'],
    ['splunk.com/index', 'a" OR index="b'],
    ['splunk.com/sourcetype', 'a"] | delete'],
    ['splunk.com/sourcetype', 'a*'],
    ['splunk.com/source', '/a\\"'],
    ['splunk.com/source', '[search *]'],
  ])('does not use %s: %s', (key, text) => {
    const annotations = { 'splunk.com/index': 'prod', [key]: text };
    expect(
      placeOf(observedEntity('grades', { annotations }), settingsOf()),
    ).toMatchObject({
      key: 'unusable component:default/grades',
      unusable: key,
    });
  });

  it('lets nothing into the search language, whatever is annotated', () => {
    const part = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'a1"\'\\|[]`* =:/.-_\n') }),
    );
    const search =
      /^\| tstats count where index="[a-z0-9_-]+"( (sourcetype|source)="[\w:./-]+"){0,2} by sourcetype$/;
    let searches = 0;
    fc.assert(
      fc.property(part, part, part, (index, sourcetype, source) => {
        const annotations = {
          'splunk.com/index': index,
          'splunk.com/sourcetype': sourcetype,
          'splunk.com/source': source,
        };
        const entity = observedEntity('grades', { annotations });
        const place = placeOf(entity, settingsOf())?.place;
        searches += place ? 1 : 0;
        return !place || search.test(countSearchFor(place));
      }),
      propertyRuns(2_000),
    );
    expect(searches).toBeGreaterThan(0);
    expect(() => conditionsFor({ index: 'a"' })).toThrow('was not checked');
  });
});
