// English words that Cockpit keeps in its code instead of in its language file: those around a decision table, and a
// few headings.

const PLACES = '.dmn-js-parent, .tjs-container, table.called-process-instance thead, .processes-dashboard';

const WORDS = {
  'Hit policy:': 'Regels:',
  First: 'de eerste die past',
  Unique: 'precies één past',
  Collect: 'alle die passen',
  'Collect (Sum)': 'som van alle die passen',
  'Rule order': 'alle die passen, in volgorde',
  Any: 'een die past',
  When: 'Als',
  And: 'En',
  Then: 'Dan',
  Annotations: 'Uitleg',
  Annotation: 'Uitleg',
  integer: 'getal',
  long: 'getal',
  double: 'getal',
  number: 'getal',
  string: 'tekst',
  boolean: 'ja of nee',
  date: 'datum',
  State: 'Status'
};

function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.data.trim();
    const dutch = WORDS[text] || text.replace(/^No (?=lopende )/, 'Geen ');
    if (dutch !== text) {
      node.data = dutch;
    }
  }
}

new MutationObserver(() => document.querySelectorAll(PLACES).forEach(translate)).observe(document.documentElement, {
  childList: true,
  subtree: true
});
