// One session for our pages and the engine's: logging out ends it everywhere, a session that has ended leads to our
// login page. Loaded by all four web applications.

import './apps.js';

const LOGIN = '/login';
const DRAFT = 'camunda-form:';

/** Drafts of forms are personal data; they must not stay in the browser. */
function forgetDrafts() {
  for (const storage of [localStorage, sessionStorage]) {
    Object.keys(storage)
      .filter(key => key.startsWith(DRAFT))
      .forEach(key => storage.removeItem(key));
  }
}

/** Tasklist keeps a draft when the session ends or somebody presses "save": neither may reach the disk. */
function refuseDrafts() {
  const store = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    if (!String(key).startsWith(DRAFT)) {
      store.call(this, key, value);
    }
  };
}

/** Empty when there is none. */
export function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/** Our logout wants our own token; the page that we are on came with it. */
function logOut() {
  forgetDrafts();
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = cookie('JT-XSRF');
  form.append(token);
  document.body.append(form);
  form.submit();
}

document.addEventListener(
  'click',
  event => {
    if (event.target.closest && event.target.closest('li.account li.logout a')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      logOut();
    }
  },
  true
);

function toOurLogin() {
  if (location.hash.startsWith('#/login')) {
    forgetDrafts();
    location.replace(LOGIN);
  }
}

window.addEventListener('hashchange', toOurLogin);
refuseDrafts();
forgetDrafts();
toOurLogin();

export default [];
