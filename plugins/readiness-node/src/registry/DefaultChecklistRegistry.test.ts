// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { utimesSync } from 'fs';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { NotModifiedError } from '@backstage/errors';
import { DefaultChecklistRegistry } from './DefaultChecklistRegistry';

const text = (id: string, type: string, title = 'Ours') => `
id: ${id}
title: ${title}
appliesTo: { spec.type: ${type} }
sections:
  - id: s
    title: S
    checks:
      - { id: a, question: A?, severity: required, answer: { type: text } }
`;

const component = (type: string) => ({
  kind: 'Component',
  metadata: { name: 'a' },
  spec: { type },
});

describe('DefaultChecklistRegistry', () => {
  const directory = createMockDirectory();
  let now = Date.parse('2026-11-01T10:00:00Z');
  let writes = 0;

  function write(files: Record<string, string>) {
    directory.addContent(files);
    for (const file of Object.keys(files)) {
      // Two writes may fall into one tick of the file system's clock.
      writes += 1;
      utimesSync(directory.resolve(file), writes, writes);
    }
  }

  function create(
    entries?: object[],
    options: Partial<
      Parameters<typeof DefaultChecklistRegistry.fromConfig>[1]
    > = {},
  ) {
    return DefaultChecklistRegistry.fromConfig(
      mockServices.rootConfig({
        data: entries ? { readiness: { checklists: entries } } : {},
      }),
      { logger: mockServices.logger.mock(), now: () => now, ...options },
    );
  }

  const file = (name: string) => ({ file: directory.resolve(name) });

  it('has the built-in checklist when nothing is configured', async () => {
    const registry = await create();
    expect(registry.list().map(({ id }) => id)).toEqual(['deploy-new-service']);
    expect(registry.forEntity(component('service'))?.id).toBe(
      'deploy-new-service',
    );
    expect(registry.forEntity(component('library'))).toBeUndefined();
    expect(registry.platformIssues()).toEqual([]);
  });

  it('takes the first checklist that applies', async () => {
    write({ 'a.yaml': text('a', 'tool'), 'b.yaml': text('b', 'tool') });
    const registry = await create([file('b.yaml'), file('a.yaml')]);
    expect(registry.forEntity(component('tool'))?.id).toBe('b');
  });

  it('uses changes, keeps the last good version, and reports problems', async () => {
    write({
      'ours.yaml': 'extends: ./base.yaml',
      'base.yaml': text('base', 'tool'),
    });
    const logger = mockServices.logger.mock();
    const registry = await create([file('ours.yaml')], { logger });
    const listener = jest.fn();
    const end = registry.onChange(listener);
    const title = () => registry.list()[0].source.title;

    await registry.refresh();
    expect(listener).not.toHaveBeenCalled();

    // A change in the file that is extended
    write({ 'base.yaml': text('base', 'tool', 'Second') });
    await registry.refresh();
    expect(title()).toBe('Second');
    expect(listener).toHaveBeenCalledTimes(1);

    write({
      'base.yaml': `${text('base', 'tool', 'Third')}bad: 1\nworse: 2\n`,
    });
    now = Date.parse('2026-11-01T11:00:00Z');
    await registry.refresh();
    now = Date.parse('2026-11-01T12:00:00Z');
    await registry.refresh();
    expect(title()).toBe('Second');
    expect(registry.platformIssues()).toEqual([
      {
        code: 'checklist-invalid',
        message: expect.stringMatching(/^Unknown key "bad".*\(and 1 more\)$/),
        fix: expect.stringContaining('last good version'),
        location: { file: directory.resolve('base.yaml'), line: 10, column: 1 },
        since: '2026-11-01T11:00:00.000Z',
      },
    ]);
    // Once, though it was checked twice
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/base\.yaml:10:1: Unknown key "bad"/),
    );

    directory.setContent({ 'ours.yaml': 'extends: ./base.yaml' });
    await registry.refresh();
    expect(title()).toBe('Second');
    expect(registry.platformIssues()[0].message).toMatch(
      /Cannot read the checklist/,
    );
    expect(listener).toHaveBeenCalledTimes(1);

    write({ 'base.yaml': text('base', 'tool', 'Fourth') });
    await registry.refresh();
    expect(registry.platformIssues()).toEqual([]);
    expect(title()).toBe('Fourth');
    expect(listener).toHaveBeenCalledTimes(2);

    end();
    write({ 'base.yaml': text('base', 'tool', 'Fifth') });
    await registry.refresh();
    expect(title()).toBe('Fifth');
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('asks URLs for a newer version only', async () => {
    let etag = 'one';
    let title = 'First';
    const readUrl = jest.fn(
      async (_url: string, options?: { etag?: string }) => {
        if (options?.etag === etag) {
          throw new NotModifiedError();
        }
        return {
          etag,
          buffer: async () => Buffer.from(text('remote', 'tool', title)),
        };
      },
    );
    const registry = await create([{ url: 'https://acme.test/c.yaml' }], {
      urlReader: { readUrl } as never,
    });
    await registry.refresh();
    expect(readUrl).toHaveBeenCalledTimes(2);
    expect(registry.list()[0].source.title).toBe('First');
    [etag, title] = ['two', 'Second'];
    await registry.refresh();
    expect(registry.list()[0].source.title).toBe('Second');
    expect(registry.platformIssues()).toEqual([]);
  });

  it('looks for changes on the schedule of each instance', async () => {
    write({ 'ours.yaml': text('ours', 'tool') });
    const scheduler = mockServices.scheduler.mock();
    const registry = await create([file('ours.yaml')], { scheduler });
    const [task] = scheduler.scheduleTask.mock.calls[0];
    expect(task).toMatchObject({ id: 'readiness-checklists', scope: 'local' });
    write({ 'ours.yaml': text('ours', 'tool', 'Second') });
    await task.fn(new AbortController().signal);
    expect(registry.list()[0].source.title).toBe('Second');
  });

  it('does not start without a good version of each', async () => {
    write({
      'good.yaml': text('good', 'tool'),
      'bad.yaml': `${text('bad', 'tool')}bad: 1`,
    });
    await expect(create([file('good.yaml'), file('bad.yaml')])).rejects.toThrow(
      /The readiness checklist .*bad\.yaml cannot be used.*bad\.yaml:10:1: Unknown key "bad"/,
    );
    await expect(
      create([file('good.yaml'), file('good.yaml')]),
    ).rejects.toThrow(
      'Two checklists of readiness.checklists have the id "good"',
    );
    await expect(create([])).rejects.toThrow('readiness.checklists is empty');
    await expect(create([{ file: 'a', url: 'b' }])).rejects.toThrow(
      'readiness.checklists[0] needs either "file" or "url"',
    );
    await expect(create([{ url: 'ftp://a' }])).rejects.toThrow(
      'readiness.checklists[0].url is "ftp://a"; write a URL that begins',
    );
  });
});
