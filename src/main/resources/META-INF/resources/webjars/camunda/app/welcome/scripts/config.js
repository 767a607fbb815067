// Dutch only. Replaces the file of the same name in the Camunda web archive.
export default {
  app: { name: 'Welkom', vendor: 'Jobteam' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  customScripts: ['../tasklist/jobteam/session'],
  disableWelcomeMessage: true
};
