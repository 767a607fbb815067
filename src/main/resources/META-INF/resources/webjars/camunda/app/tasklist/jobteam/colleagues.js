// Coordination sees in its list that a colleague's task is late, but not what stands in the form. Tasklist asks for the
// form all the same and would show an error; the style sheet says what is the matter instead.

const FORM = /\/task\/[0-9a-f-]+\/form$/;
const REFUSED = 403;

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  if (FORM.test(String(url).split('?')[0])) {
    this.addEventListener('load', () =>
      document.documentElement.classList.toggle('jt-of-a-colleague', this.status === REFUSED)
    );
  }
  open.call(this, method, url, ...rest);
};
