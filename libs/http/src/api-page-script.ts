/** What Swagger UI leaves unnamed or out of order for who hears the page; it draws again and again, so it is put right after each time, once a frame. */
export const apiPageScript = `
'use strict';
(() => {
  const set = (element, name, value) => { if (element && element.getAttribute(name) !== value) element.setAttribute(name, value); };
  const all = (selector, put) => document.querySelectorAll(selector).forEach(put);
  const name = (selector, label) => all(selector, (element) => set(element, 'aria-label', label));
  const putRight = () => {
    all('.information-container', (part) => { set(part, 'role', 'region'); set(part, 'aria-label', 'About the API'); });
    all('.schemes-server-container', (part) => { set(part, 'role', 'region'); set(part, 'aria-label', 'Server and authorisation'); });
    all('table.responses-table', (table) => { set(table, 'role', 'table'); });
    name('.examples-select-element', 'Example');
    name('#servers', 'Server');
    name('select.content-type', 'Media type');
    name('.body-param__text', 'Body of the request');
    all('.parameters tr[data-param-name]', (row) => row.querySelectorAll('input, select, textarea').forEach((box) => set(box, 'aria-label', row.dataset.paramName)));
    all('.opblock-tag, section.models h4', (heading) => set(heading, 'aria-level', '2'));
    all('.opblock-section-header h4, .responses-wrapper h4', (heading) => set(heading, 'aria-level', '3'));
    all('.responses-inner h4, .responses-inner h5, .opblock-body h5', (heading) => set(heading, 'aria-level', '4'));
    all('pre.microlight, .highlight-code pre, .highlight-code > code', (code) => set(code, 'tabindex', '0'));
  };
  let isDue = false;
  const soon = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => { isDue = false; putRight(); });
  };
  putRight();
  new MutationObserver(soon).observe(document.documentElement, { childList: true, subtree: true });
})();
`;
