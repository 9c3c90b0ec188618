module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  restrictedImportPatterns: [
    'backstage-plugin-readiness',
    'backstage-plugin-readiness-backend',
  ],
});
