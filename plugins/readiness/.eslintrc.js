const RULE = '@typescript-eslint/no-restricted-imports';

/** Files below `src/<folder>` import nothing of the others: docs/architecture.md says what is in which. */
const apart = (folder, others) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    [RULE]: [
      'error',
      {
        patterns: others.map(other => ({
          group: [1, 2, 3].map(depth => `${'../'.repeat(depth)}${other}/**`),
          message: `${folder}/ imports nothing of ${other}/. What both show is in components/.`,
        })),
      },
    ],
  },
});

module.exports = require('../../scripts/lint/packageConfig')(__dirname, {
  restrictedImportPatterns: [
    'backstage-plugin-readiness-node',
    'backstage-plugin-readiness-backend',
    '@material-ui/icons/*',
  ],
  rules: { '@backstage/no-top-level-material-ui-4-imports': 'error' },
  overrides: [
    apart('pages', ['entity']),
    apart('entity', ['pages']),
    apart('components', ['pages', 'entity']),
    apart('hooks', ['pages', 'entity', 'components']),
  ],
});
