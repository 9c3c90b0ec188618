const folderStack = require('../../scripts/lint/folderStack');

module.exports = require('../../scripts/lint/packageConfig')(__dirname, {
  restrictedImportPatterns: [
    'backstage-plugin-readiness',
    'backstage-plugin-catalog-backend-module-readiness',
  ],
  // docs/architecture.md. plugin.ts stands above, and __testUtils__/ puts everything together for tests.
  overrides: folderStack(
    [
      'decisions',
      'agents',
      'service',
      'schema',
      'proposals',
      'evaluation',
      'permissions',
      'evidence',
      'catalog',
      'database',
    ],
    { harness: '__testUtils__' },
  ),
});
