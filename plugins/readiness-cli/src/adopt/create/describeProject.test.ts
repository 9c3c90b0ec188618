// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestFolder } from '../../__testUtils__/TestFolder';
import { describeProject } from './describeProject';

describe('describeProject', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => folder.remove());
  const describeIt = () => describeProject(folder.path, { ...process.env });

  it('names a project by its repository, else by its folder', async () => {
    expect((await describeIt()).name.from).toBe('the name of the folder');
    folder.commit();
    folder.git(
      'remote',
      'add',
      'origin',
      'git@github.com:acme/My.Shop_API.git',
    );
    expect((await describeIt()).name).toEqual({
      value: 'my.shop_api',
      from: 'the remote origin of Git',
    });
  });

  it.each([
    [
      'package.json',
      '{\n  "a": { "description": "no" },\n  "description": "yes"\n}',
      3,
    ],
    [
      'pyproject.toml',
      '[tool.x]\ndescription = "no"\n[project]\ndescription = "yes"\n',
      4,
    ],
    ['Cargo.toml', '[package]\ndescription = "yes"\n', 2],
  ])('takes the description of %s itself', async (file, text, line) => {
    folder.write({ [file]: text });
    expect((await describeIt()).description).toEqual({
      value: 'yes',
      from: `${file}:${line}`,
    });
  });

  it.each([
    ['package.json', '{ "description": "one line" }'],
    ['package.json', '{ broken'],
    ['pyproject.toml', '[tool.x]\ndescription = "no"\n'],
    ['Cargo.toml', '[package]\ndescription = "\\U0001F680"\n'],
  ])('takes none from %s with %j', async (file, text) => {
    folder.write({ [file]: text });
    expect((await describeIt()).description).toBeUndefined();
  });
});
