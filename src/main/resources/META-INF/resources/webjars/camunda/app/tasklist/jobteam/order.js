// What is due first stands first. Tasklist orders by date of creation unless the address says otherwise.

const DUE_FIRST = 'sorting=' + encodeURIComponent(JSON.stringify([{ sortBy: 'dueDate', sortOrder: 'asc' }]));

function dueFirst() {
  const hash = location.hash || '#/';
  if (/^#\/(\?|$)/.test(hash) && !hash.includes('sorting=')) {
    location.replace(hash + (hash.includes('?') ? '&' : '?') + DUE_FIRST);
  }
}

window.addEventListener('hashchange', dueFirst);
dueFirst();
