// Keeps on the server what somebody types in a form, so that nothing is lost when a session ends, and nothing stays on
// the disk of the browser. Used by our own pages and by Tasklist.

const PAUSE = 1200;

function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

function post(path, body) {
  return fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    keepalive: true,
    headers: { 'Content-Type': 'application/json', 'X-JT-XSRF': cookie('JT-XSRF') },
    body: JSON.stringify(body)
  });
}

/** What was typed in this form during the last day: {texts, savedAt}; without texts when there is nothing. */
export async function draftOf(form) {
  const answer = await fetch('/api/drafts/' + form, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  });
  return answer.ok ? answer.json() : { texts: {}, savedAt: '' };
}

export function forget(form) {
  return post('/api/drafts/' + form + '/forget', {});
}

let timer = null;
let due = null;

/** Keeps what `texts` gives, a moment after the last key. */
export function keepSoon(form, texts) {
  clearTimeout(timer);
  due = () => {
    due = null;
    // A draft that cannot be kept stops nobody from working.
    post('/api/drafts/' + form, texts()).catch(() => {});
  };
  timer = setTimeout(() => due?.(), PAUSE);
}

/** The form was sent: what waits to be kept is not kept any more. */
export function stopKeeping() {
  clearTimeout(timer);
  due = null;
}

// Closing the page is no reason to lose the last words.
window.addEventListener('pagehide', () => due?.());

/** Asks whether to put back what was typed; `putBack` and `drop` are called for the answer. */
export function offer(savedAt, putBack, drop) {
  const notice = document.createElement('div');
  notice.className = 'notice jt-draft';
  notice.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = `Op ${savedAt} typte je hier iets dat niet verstuurd is.`;
  notice.append(text, choice('Zet het terug', putBack, notice), ' ', choice('Vergeet het', drop, notice));
  return notice;
}

function choice(label, act, notice) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-default';
  button.textContent = label;
  button.addEventListener('click', () => {
    notice.remove();
    act();
  });
  return button;
}
