// Nothing typed is lost: form-js 1.8.7 takes over what somebody types a little later, and would send a form without the
// last words when its button is pressed before that. The press waits until the form knows them.

const TAKEN_OVER = 400;
const BUTTONS = '.form-actions button.btn-primary, .modal-dialog .modal-footer button.btn-primary';

let typedAt = 0;
let waiting = false;

document.addEventListener(
  'input',
  event => {
    if (event.target.closest('.fjs-container')) {
      typedAt = performance.now();
    }
  },
  true
);

document.addEventListener(
  'click',
  event => {
    const button = event.target.closest(BUTTONS);
    const left = typedAt + TAKEN_OVER - performance.now();
    if (!button || (left <= 0 && !waiting)) {
      return;
    }
    event.stopImmediatePropagation();
    event.preventDefault();
    if (!waiting) {
      waiting = true;
      setTimeout(() => {
        waiting = false;
        typedAt = 0;
        button.click();
      }, left);
    }
  },
  true
);
