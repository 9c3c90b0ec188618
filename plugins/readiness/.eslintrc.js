module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    'backstage-plugin-readiness-node',
    'backstage-plugin-readiness-backend',
    '@material-ui/icons/*',
  ],
  rules: { '@backstage/no-top-level-material-ui-4-imports': 'error' },
});
