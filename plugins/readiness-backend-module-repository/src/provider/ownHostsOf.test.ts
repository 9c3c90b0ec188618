// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedEntity } from 'backstage-plugin-readiness-node/evidence';
import { ownHostsOf } from './ownHostsOf';

function subject(endpoints: string[], links: unknown[] = []): ObservedEntity {
  return {
    entityRef: 'component:default/grades',
    entity: {
      kind: 'Component',
      metadata: {
        name: 'grades',
        links: links.map(url => ({ url })),
      } as ObservedEntity['entity']['metadata'],
    },
    answers: { 'health-endpoint': endpoints },
  };
}

describe('ownHostsOf', () => {
  it('takes the host and the domain of a health endpoint, and is sure of neither domain', () => {
    expect(
      ownHostsOf(subject(['https://Grades.Example.co.uk:8443/health'])),
    ).toEqual({
      hosts: ['grades.example.co.uk'],
      domains: ['example.co.uk'],
      sureDomains: [],
    });
  });

  it('is sure of a domain in which a link names another host', () => {
    const endpoint = 'https://grades.acme-learning.io/health';
    const of = (link: unknown) =>
      ownHostsOf(subject([endpoint], [link])).sureDomains;
    expect(of('https://www.acme-learning.io')).toEqual(['acme-learning.io']);
    expect(of('https://grades.acme-learning.io/admin')).toEqual([]);
    expect(of('https://github.com/acme/grades')).toEqual([]);
    expect(of(undefined)).toEqual([]);
    expect(of('nonsense')).toEqual([]);
  });

  it.each([
    ['no endpoint', 'none'],
    ['a plain name', 'http://grades:8080/health'],
    ['an address', 'http://10.1.2.3/health'],
    ['this machine', 'http://localhost:7007/health'],
    ['a page of GitHub', 'https://github.com/acme/grades'],
    ['a status page', 'https://acme.statuspage.io/api'],
    ['a page of Atlassian', 'https://acme.atlassian.net/wiki/x'],
    ['a suffix for everybody', 'https://herokuapp.com/health'],
    ['no address of the web', 'tcp://grades.acme.io:80'],
  ])('names nothing for %s', (_, endpoint) => {
    const links = ['https://www.acme.io', 'https://acme.readthedocs.io'];
    expect(ownHostsOf(subject([endpoint], links))).toEqual({
      hosts: [],
      domains: [],
      sureDomains: [],
    });
  });

  it.each([
    'grades.github.io',
    'grades.herokuapp.com',
    'grades.azurewebsites.net',
    'grades.fly.dev',
  ])('keeps to the name itself on shared hosting: %s', host => {
    const relatedEntity = host.replace('grades', 'other');
    expect(
      ownHostsOf(
        subject([`https://${host}/health`], [`https://${relatedEntity}`]),
      ),
    ).toEqual({ hosts: [host], domains: [host], sureDomains: [] });
  });
});
