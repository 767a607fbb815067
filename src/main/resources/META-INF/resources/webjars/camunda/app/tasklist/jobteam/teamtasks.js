// Giving a task back to its team. Tasklist has a button for it beside the name of who took the task; it is shown only
// for a task that a team waits for, and what it asks goes to our own service: in the engine, the right to give a task
// back is the right to hand it to anybody.

import { cookie } from './session.js';

const UNCLAIM = /\/task\/([0-9a-f-]+)\/unclaim$/;

function address(taskId) {
  return `/api/worklist/tasks/${taskId}/return`;
}

async function showWhenPossible(button, taskId) {
  button.dataset.task = taskId;
  button.classList.remove('jt-returnable');
  try {
    const answer = await fetch(address(taskId), { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    const { possible } = answer.ok ? await answer.json() : { possible: false };
    if (possible && button.dataset.task === taskId) {
      button.classList.add('jt-returnable');
    }
  } catch {
    // Without an answer the button stays away.
  }
}

new MutationObserver(() => {
  const button = document.querySelector('.task-card .unclaim');
  const taskId = new URLSearchParams(location.hash.split('?')[1]).get('task');
  if (button && taskId && button.dataset.task !== taskId) {
    showWhenPossible(button, taskId);
  }
}).observe(document.documentElement, { childList: true, subtree: true });

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  const unclaim = UNCLAIM.exec(url);
  open.call(this, method, unclaim ? address(unclaim[1]) : url, ...rest);
  if (unclaim) {
    this.setRequestHeader('X-JT-XSRF', cookie('JT-XSRF'));
  }
};
