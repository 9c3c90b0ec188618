module.exports = require('../../scripts/lint/packageConfig')(__dirname, {
  restrictedImportPatterns: [
    'backstage-plugin-readiness-node',
    'backstage-plugin-readiness-backend',
    '@material-ui/icons/*',
  ],
  rules: { '@backstage/no-top-level-material-ui-4-imports': 'error' },
});
