// The texts of a task's form are kept while they are typed, and offered again when the form was left without sending it.
import { draftOf, forget, keepSoon, offer, stopKeeping } from '/own/draft.js';

const TEXTS = '.fjs-form-field-textfield input, .fjs-form-field-textarea textarea';
const COMPONENT = /^fjs-form-[^-]+-(.+)$/;
const AGAIN = [0, 500, 1500, 3000];
const SUBMIT = /\/task\/([0-9a-f-]+)\/submit-form$/;

let shown = null;
let putBack = null;

function openTask() {
  return new URLSearchParams(location.hash.split('?')[1]).get('task');
}

function fields() {
  const form = document.querySelector('.task-card .fjs-container');
  return form ? [...form.querySelectorAll(TEXTS)].filter(field => COMPONENT.test(field.id) && !field.disabled) : [];
}

function component(field) {
  return COMPONENT.exec(field.id)[1];
}

/** As if it were typed and left: the form listens to that only. */
function type(field, text) {
  const prototype = field.tagName === 'TEXTAREA' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  Object.getOwnPropertyDescriptor(prototype, 'value').set.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('blur'));
}

/** Fields that depend on an answer come later, and Tasklist may build the form once more: look for a while. */
function fill() {
  fields().forEach(field => {
    const text = putBack?.get(component(field));
    if (text !== undefined && field.value !== text) {
      type(field, text);
    }
  });
}

async function look() {
  const task = openTask();
  const form = document.querySelector('.task-card .fjs-container');
  if (!form) {
    shown = null;
    return;
  }
  if (!task || shown === task || !fields().length) {
    fill();
    return;
  }
  shown = task;
  putBack = null;
  document.querySelectorAll('.jt-draft').forEach(notice => notice.remove());
  const { texts, savedAt } = await draftOf(task);
  const now = new Map(fields().map(field => [component(field), field.value]));
  const lost = Object.entries(texts).filter(([id, text]) => text && now.get(id) !== text);
  if (lost.length && openTask() === task) {
    const back = () => {
      putBack = new Map(lost);
      AGAIN.forEach(pause => setTimeout(fill, pause));
    };
    form.before(offer(savedAt, back, () => forget(task)));
  }
}

new MutationObserver(() => look().catch(() => {})).observe(document.documentElement, {
  childList: true,
  subtree: true
});

document.addEventListener(
  'input',
  event => {
    const task = openTask();
    if (task && event.target.matches(TEXTS)) {
      if (event.isTrusted) {
        putBack?.delete(component(event.target));
      }
      keepSoon(task, () => Object.fromEntries(fields().map(field => [component(field), field.value])));
    }
  },
  true
);

const send = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (...body) {
  this.addEventListener('load', () => {
    const sent = SUBMIT.exec(this.responseURL.split('?')[0]);
    if (sent && this.status < 300) {
      stopKeeping();
      forget(sent[1]);
    }
  });
  send.apply(this, body);
};
