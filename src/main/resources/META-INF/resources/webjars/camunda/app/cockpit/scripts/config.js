// Cockpit of Jobteam: Dutch only. Replaces the file of the same name in the Camunda web archive.
export default {
  app: { name: 'Overzicht', vendor: 'Jobteam' },
  locales: { availableLocales: ['nl'], fallbackLocale: 'nl' },
  customScripts: ['jobteam/cockpit'],
  disableWelcomeMessage: true
};
