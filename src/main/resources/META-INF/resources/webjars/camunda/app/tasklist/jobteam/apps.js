// The engine's pages by the names that our own pages give them, in the menu that leads from one to the other.

const NAMES = { tasklist: 'Taken', cockpit: 'Overzicht', admin: 'Beheer', welcome: 'Welkom' };

function name(item) {
  const link = item.querySelector('a');
  const app = Object.keys(NAMES).find(each => item.classList.contains(each));
  if (app && link && link.textContent.trim() !== NAMES[app]) {
    link.textContent = NAMES[app];
  }
}

new MutationObserver(() => document.querySelectorAll('.app-switch .dropdown-menu li').forEach(name)).observe(
  document.documentElement,
  { childList: true, subtree: true }
);
